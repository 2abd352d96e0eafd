import { leavesOf } from "../json/leaves.ts";
import type { ArtifactVersion } from "./artifact-version.ts";
import { metadataOf } from "./metadata.ts";

/** A path that occurs in the metadata of versions. */
export interface PathSummary {
  /** As `formatPath` writes it. */
  readonly path: string;
  /** How many versions have a value there. */
  readonly count: number;
  /** In how many of them it is a number, `NaN` included. */
  readonly numbers: number;
}

/**
 * The paths of scalars, empty objects and empty lists in the metadata of versions: those that most versions have first, then in
 * the order in which they occur.
 */
export function summarizePaths(versions: readonly ArtifactVersion[]): readonly PathSummary[] {
  const summaries = new Map<string, { path: string; count: number; numbers: number }>();
  for (const version of versions) {
    for (const [path, isNumber] of pathsOf(version)) {
      const summary = summaries.get(path) ?? { path, count: 0, numbers: 0 };
      summary.count += 1;
      summary.numbers += Number(isNumber);
      summaries.set(path, summary);
    }
  }
  return [...summaries.values()].sort((one, other) => other.count - one.count);
}

/** The paths of one version, each once, and whether its value, the last one, is a number. */
function pathsOf(version: ArtifactVersion): ReadonlyMap<string, boolean> {
  const metadata = metadataOf(version);
  const paths = new Map<string, boolean>();
  if (metadata === undefined || metadata instanceof Error) return paths;
  for (const { path, node } of leavesOf(metadata)) paths.set(path, node.kind === "number");
  return paths;
}
