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

/** What is known of an artifact's versions without a request. */
export interface KnownVersions {
  readonly artifact: string;
  /** The newest first; some more than once. */
  readonly carriers: readonly Carrier[];
  /** The number of the artifact's newest version; `undefined` if it isn't known. */
  readonly newest: string | undefined;
  /** Whether it is known that there is a version with a number, or that there is none. */
  readonly isKnown: (number: number) => boolean;
  readonly exists: (number: number) => boolean;
}

/**
 * What known versions tell of an artifact.
 * @param versions also of other artifacts, and the same more than once
 * @param newest of the artifact, if it is known
 * @param lists pages of lists that leave out no version of an artifact between two that they have
 */
export function knownVersions(
  artifact: string,
  versions: readonly ArtifactVersion[],
  newest: NewestVersion | undefined,
  lists: readonly (readonly ArtifactVersion[])[],
): KnownVersions {
  const carriers = carriersOf(artifact, [...versions, ...lists.flat()], newest);
  const numbers = new Set(carriers.map(({ version }) => Number(version)));
  const ranges = lists.flatMap((list) => rangeOf(artifact, list));
  const exists = (number: number) => numbers.has(number);
  return {
    artifact,
    carriers,
    newest: newest?.version,
    exists,
    isKnown: (number) =>
      exists(number) || ranges.some(({ from, to }) => from <= number && number <= to),
  };
}

/** What points to versions of an artifact: the newest version, tags, then aliases, which may be many. */
export function knownPointers(known: KnownVersions): readonly KnownPointer[] {
  const { artifact, carriers, newest } = known;
  const targets = (kind: "alias" | "tag", marksOf: (carrier: Carrier) => readonly string[]) =>
    [...new Set(carriers.flatMap(marksOf))].flatMap((value): readonly KnownPointer[] => {
      const version = carriers.find((carrier) => marksOf(carrier).includes(value))?.version;
      if (version === undefined) return [];
      return [
        { pointer: { artifact, kind, value }, version, isCertain: isCertain(version, known) },
      ];
    });
  const [first] = carriers;
  const own = { artifact, kind: "newest" } as const;
  return [
    ...(first === undefined
      ? []
      : [{ pointer: own, version: first.version, isCertain: first.version === newest }]),
    ...targets("tag", ({ tags }) => tags),
    ...targets("alias", ({ aliases }) => aliases),
  ];
}

/**
 * The version before another one. Numbers may be missing where versions were deleted: they are passed over
 * as far as that is known. `undefined` if there is none.
 */
export function previousVersion(version: string, known: KnownVersions): string | undefined {
  let number = Number(version) - 1;
  while (number > 0 && known.isKnown(number) && !known.exists(number)) number -= 1;
  return number > 0 ? String(number) : undefined;
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

/** The numbers between the first and the last of an artifact's versions in a list from the newest on. */
function rangeOf(artifact: string, list: readonly ArtifactVersion[]) {
  const numbers = list.flatMap(({ fqn, version }) =>
    version !== undefined && artifactFqn(fqn) === artifact ? [Number(version)] : [],
  );
  const [to, from] = [numbers[0], numbers.at(-1)];
  const isOrdered = numbers.every(
    (number, index) => index === 0 || number < (numbers[index - 1] ?? 0),
  );
  return to === undefined || from === undefined || !isOrdered ? [] : [{ from, to }];
}

/** Whether nothing is unknown from a version to the newest. */
function isCertain(version: string, { newest, isKnown }: KnownVersions): boolean {
  const [first, last] = [Number(version), Number(newest)];
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last)) return false;
  for (let number = last; number >= first; number -= 1) if (!isKnown(number)) return false;
  return true;
}
