import { isNewer, type NewestVersion } from "./artifact.ts";
import type { ArtifactVersion } from "./artifact-version.ts";
import { artifactFqn } from "./fqn.ts";
import type { VersionPointer } from "./version-pointer.ts";

/** A pointer that leads somewhere, as far as is known without a request. */
export interface KnownPointer {
  readonly pointer: VersionPointer;
  /** The newest version that it is known to point to. */
  readonly version: string;
  /** Whether no newer version can have the tag or alias: all of them are known. */
  readonly isCertain: boolean;
}

interface Carrier {
  readonly version: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
}

/**
 * What points to versions of an artifact: the newest version, aliases, then tags.
 * @param versions known versions, also of other artifacts, and the same more than once
 * @param newest of the artifact, if it is known
 */
export function knownPointers(
  artifact: string,
  versions: readonly ArtifactVersion[],
  newest: NewestVersion | undefined,
): readonly KnownPointer[] {
  const carriers = carriersOf(artifact, versions, newest);
  const numbers = new Set(carriers.map(({ version }) => version));
  const targets = (kind: "alias" | "tag", marksOf: (carrier: Carrier) => readonly string[]) =>
    [...new Set(carriers.flatMap(marksOf))].flatMap((value): readonly KnownPointer[] => {
      const version = carriers.find((carrier) => marksOf(carrier).includes(value))?.version;
      if (version === undefined) return [];
      const isCertain = newest !== undefined && isGapless(version, newest.version, numbers);
      return [{ pointer: { artifact, kind, value }, version, isCertain }];
    });
  const [first] = carriers;
  const own = { artifact, kind: "newest" } as const;
  return [
    ...(first === undefined
      ? []
      : [{ pointer: own, version: first.version, isCertain: first.version === newest?.version }]),
    ...targets("alias", ({ aliases }) => aliases),
    ...targets("tag", ({ tags }) => tags),
  ];
}

/** The newest first. */
function carriersOf(
  artifact: string,
  versions: readonly ArtifactVersion[],
  newest: NewestVersion | undefined,
): readonly Carrier[] {
  const own = versions.flatMap(({ fqn, version, aliases, tags }) =>
    version !== undefined && artifactFqn(fqn) === artifact ? [{ version, aliases, tags }] : [],
  );
  const fromIndex =
    newest === undefined
      ? []
      : [{ ...newest, aliases: newest.alias === undefined ? [] : [newest.alias] }];
  return [...own, ...fromIndex].sort((one, other) =>
    isNewer(one.version, other.version) ? -1 : isNewer(other.version, one.version) ? 1 : 0,
  );
}

/** Numbers may be missing where versions were deleted; then nothing is certain either. */
function isGapless(from: string, to: string, numbers: ReadonlySet<string>): boolean {
  const [first, last] = [Number(from), Number(to)];
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last)) return false;
  // Each known number counts once, so a gap ends the walk after at most as many steps.
  for (let number = first; number <= last; number += 1)
    if (!numbers.has(String(number))) return false;
  return true;
}
