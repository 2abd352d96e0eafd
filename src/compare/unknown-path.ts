import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { metadataAt } from "../artifact/metadata.ts";
import { fuzzyMatches } from "../lib/fuzzy-match.ts";

/** A path that no version has, and paths that may be meant. */
export interface UnknownPath {
  readonly path: string;
  /** The closest first. */
  readonly near: readonly string[];
}

const MAX_NEAR = 3;

/**
 * Tells a path that none of the versions has in its metadata, most likely a typo. `undefined` for one that
 * a version has, and without versions.
 * @param known the paths that can be meant
 */
export function unknownPath(
  path: string,
  versions: readonly ArtifactVersion[],
  known: readonly string[],
): UnknownPath | undefined {
  const isKnown = versions.some((version) => metadataAt(version, path) !== undefined);
  if (isKnown || versions.length === 0) return undefined;
  const name = path.toLowerCase();
  const inner = known.filter((other) => other.toLowerCase().endsWith(`.${name}`));
  const similar = fuzzyMatches(path, known, MAX_NEAR);
  return { path, near: [...new Set([...inner, ...similar])].slice(0, MAX_NEAR) };
}
