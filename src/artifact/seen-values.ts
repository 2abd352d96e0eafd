import { isJsonObject } from "../lib/is-json-object.ts";

/** An ML repo or artifact of a row: people know its name, but the API filters by its ID. */
export interface SeenName {
  readonly id: string;
  readonly name: string;
}

/** Values that this browser has seen in rows, each list most recently seen first. */
export interface SeenValues {
  readonly tags: readonly string[];
  readonly names: readonly string[];
  readonly mlRepos: readonly SeenName[];
  readonly runIds: readonly string[];
  readonly artifactIds: readonly SeenName[];
}

/** What the values of a filter are. */
export type ValueKind = keyof SeenValues | "fqns" | "versions";

/** A value that completes a filter, and the name of an ML repo or artifact. */
export interface SeenValue {
  readonly value: string;
  readonly name?: string;
}

export const NO_SEEN_VALUES: SeenValues = {
  tags: [],
  names: [],
  mlRepos: [],
  runIds: [],
  artifactIds: [],
};

/** The maximum number of stored values of each kind. */
export const MAX_SEEN = 200;
/** In UTF-16 units. Longer values are not stored, since nobody picks them from a list. */
export const MAX_SEEN_LENGTH = 256;

/** Distinct items, new ones first, at most MAX_SEEN; the same list when nothing changes. */
export function mostRecentFirst<Item>(
  added: readonly Item[],
  seen: readonly Item[],
  keyOf: (item: Item) => unknown = (item) => item,
  isSame: (one: Item, other: Item) => boolean = Object.is,
): readonly Item[] {
  const items = new Map<unknown, Item>();
  for (const item of [...added, ...seen]) {
    if (items.size === MAX_SEEN) break;
    const key = keyOf(item);
    if (!items.has(key)) items.set(key, item);
  }
  const next = [...items.values()];
  const isUnchanged =
    next.length === seen.length &&
    next.every((item, index) => {
      const before = seen[index];
      return before !== undefined && isSame(item, before);
    });
  return isUnchanged ? seen : next;
}

/** Text with half a surrogate pair can't be sent, so it would filter by other text. */
export function isStorable(text: unknown): text is string {
  if (typeof text !== "string" || !text.isWellFormed()) return false;
  return text.trim() !== "" && text.length <= MAX_SEEN_LENGTH;
}

/** Whether the filter reads it as one run ID: spaces and commas separate items. */
export function isRunId(text: unknown): text is string {
  return isStorable(text) && !/[\s,]/.test(text);
}

/** Reads a stored value of any shape; invalid items are left out. `undefined` if it isn't an object. */
export function readSeenValues(stored: unknown): SeenValues | undefined {
  if (!isJsonObject(stored)) return undefined;
  const { tags, names, mlRepos, runIds, artifactIds } = stored;
  return {
    tags: mostRecentFirst(listOf(tags).filter(isStorable), []),
    names: mostRecentFirst(listOf(names).filter(isStorable), []),
    mlRepos: mostRecentFirst(listOf(mlRepos).filter(isName), [], ({ id }) => id),
    runIds: mostRecentFirst(listOf(runIds).filter(isRunId), []),
    artifactIds: mostRecentFirst(listOf(artifactIds).filter(isName), [], ({ id }) => id),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isName(value: unknown): value is SeenName {
  return isJsonObject(value) && isStorable(value.id) && isStorable(value.name);
}

/**
 * The ID of the ML repo with this name, ignoring case; `undefined` if none was seen, or if the text is
 * itself an ML repo's ID. If several match, an exact match wins, then the most recently seen.
 */
export function repoIdOf(
  text: string,
  { mlRepos }: Pick<SeenValues, "mlRepos">,
): string | undefined {
  if (mlRepos.some(({ id }) => id === text)) return undefined;
  const lower = text.toLowerCase();
  const named = mlRepos.filter(({ name }) => name.toLowerCase() === lower);
  return (named.find(({ name }) => name === text) ?? named[0])?.id;
}

/** Advice on text that is neither an ML repo's ID nor the name of one that was seen. */
export function adviseOnRepo(text: string, seen: SeenValues): string | undefined {
  const isId = /^\d*$/.test(text) || seen.mlRepos.some(({ id }) => id === text);
  return isId || repoIdOf(text, seen) !== undefined ? undefined : "Repo IDs are numbers";
}

/** Looks up the name of an ML repo by its ID; `undefined` if it was never seen. */
export type RepoNameOf = (id: string) => string | undefined;

/** Returns a lookup in the ML repos that this browser has seen. */
export function repoNamesIn({ mlRepos }: SeenValues): RepoNameOf {
  return (id) => mlRepos.find((repo) => repo.id === id)?.name;
}

/** The name of an artifact by its ID; `undefined` if it was never seen. */
export function artifactNameIn(id: string, { artifactIds }: SeenValues): string | undefined {
  return artifactIds.find((artifact) => artifact.id === id)?.name;
}

/** The seen values of one kind, most recently seen first; none without a kind. */
export function seenValuesOf(seen: SeenValues, kind: ValueKind | undefined): readonly SeenValue[] {
  if (kind === undefined || kind === "fqns" || kind === "versions") return [];
  return seen[kind].map((value) =>
    typeof value === "string" ? { value } : { value: value.id, name: value.name },
  );
}
