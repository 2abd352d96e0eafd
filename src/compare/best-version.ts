import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { numberAt } from "../artifact/metadata.ts";
import { summarizePaths } from "../artifact/metadata-paths.ts";
import { knownDirection } from "../artifact/metric-direction.ts";
import { readDecimal } from "../json/decimal.ts";
import { isFiniteDecimal } from "../json/decimal-math.ts";
import type { Direction, Directions } from "../url-state/chart-state.ts";
import { isBetter } from "./best.ts";

/** The version with the best finite number at a path; the first of equal ones. `undefined` without numbers. */
export function bestVersion(
  versions: readonly ArtifactVersion[],
  path: string,
  direction: Direction,
): ArtifactVersion | undefined {
  const numbered = versions.flatMap((version) => {
    const decimal = readDecimal(numberAt(version, path) ?? "");
    return decimal !== undefined && isFiniteDecimal(decimal) ? [{ version, decimal }] : [];
  });
  const [first, ...others] = numbered;
  return others.reduce(
    (best, other) =>
      best !== undefined && isBetter(other.decimal, best.decimal, direction) ? other : best,
    first,
  )?.version;
}

/** A metric by which the best of a run can be told. */
export interface RunMetric {
  readonly path: string;
  readonly direction: Direction;
}

/**
 * The metrics of a version by which the best of its run can be told: first those whose direction was
 * chosen, then the preferred ones, then the others whose name tells their direction.
 * @param preferred paths, the most likely first
 */
export function runMetrics(
  version: ArtifactVersion,
  chosen: Directions,
  preferred: readonly string[],
): readonly RunMetric[] {
  const metrics = summarizePaths([version]).flatMap(({ path, numbers }) => {
    const direction = numbers > 0 ? (chosen.get(path) ?? knownDirection(path)) : undefined;
    return direction === undefined ? [] : [{ path, direction }];
  });
  const isChosen = ({ path }: RunMetric) => chosen.has(path);
  const likely = preferred.flatMap((path) => metrics.find((metric) => metric.path === path) ?? []);
  return [...new Set([...metrics.filter(isChosen), ...likely, ...metrics])];
}
