import { isJsonObject } from "../lib/is-json-object.ts";
import type { ArtifactVersion } from "./artifact-version.ts";

/** The ML repo of a row: people know its name, but the API filters by its ID. */
interface SeenRepo {
  readonly id: string;
  readonly name: string;
}

/** Values that this browser has seen in rows, each list most recently seen first. */
export interface SeenValues {
  readonly tags: readonly string[];
  readonly names: readonly string[];
  readonly mlRepos: readonly SeenRepo[];
  readonly runIds: readonly string[];
}

/** A value that completes a filter, and the name of an ML repo. */
export interface SeenValue {
  readonly value: string;
  readonly name?: string;
}

export const NO_SEEN_VALUES: SeenValues = { tags: [], names: [], mlRepos: [], runIds: [] };

/** The maximum number of stored values of each kind. */
export const MAX_SEEN = 200;
/** In UTF-16 units. Longer values are not stored, since nobody picks them from a list. */
export const MAX_SEEN_LENGTH = 256;

/**
 * Adds the values of rows, in order, before those seen earlier; the oldest are dropped.
 * Returns the same object when nothing changes, so it may be called with every response.
 */
export function withSeen(seen: SeenValues, versions: readonly ArtifactVersion[]): SeenValues {
  const repos = versions.flatMap(({ mlRepoId = "", mlRepo = "" }) =>
    isStorable(mlRepoId) && isStorable(mlRepo) ? [{ id: mlRepoId, name: mlRepo }] : [],
  );
  const next: SeenValues = {
    tags: mostRecentFirst(versions.flatMap(({ tags }) => tags).filter(isStorable), seen.tags),
    names: mostRecentFirst(versions.map(({ name }) => name).filter(isStorable), seen.names),
    mlRepos: mostRecentFirst(repos, seen.mlRepos, ({ id }) => id, isSameRepo),
    runIds: mostRecentFirst(
      versions.flatMap(({ runId = "" }) => runId).filter(isRunId),
      seen.runIds,
    ),
  };
  const isSame =
    next.tags === seen.tags &&
    next.names === seen.names &&
    next.mlRepos === seen.mlRepos &&
    next.runIds === seen.runIds;
  return isSame ? seen : next;
}

/** Distinct items, new ones first, at most MAX_SEEN; the same list when nothing changes. */
function mostRecentFirst<Item>(
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

function isSameRepo(one: SeenRepo, other: SeenRepo): boolean {
  return one.id === other.id && one.name === other.name;
}

/** Text with half a surrogate pair can't be sent, so it would filter by other text. */
function isStorable(text: unknown): text is string {
  if (typeof text !== "string" || !text.isWellFormed()) return false;
  return text.trim() !== "" && text.length <= MAX_SEEN_LENGTH;
}

/** Whether the filter reads it as one run ID: spaces and commas separate items. */
function isRunId(text: unknown): text is string {
  return isStorable(text) && !/[\s,]/.test(text);
}

/** Reads a stored value of any shape; invalid items are left out. `undefined` if it isn't an object. */
export function readSeenValues(stored: unknown): SeenValues | undefined {
  if (!isJsonObject(stored)) return undefined;
  const { tags, names, mlRepos, runIds } = stored;
  return {
    tags: mostRecentFirst(listOf(tags).filter(isStorable), []),
    names: mostRecentFirst(listOf(names).filter(isStorable), []),
    mlRepos: mostRecentFirst(listOf(mlRepos).filter(isRepo), [], ({ id }) => id),
    runIds: mostRecentFirst(listOf(runIds).filter(isRunId), []),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRepo(value: unknown): value is SeenRepo {
  return isJsonObject(value) && isStorable(value.id) && isStorable(value.name);
}

/**
 * The ID of the ML repo with this name, ignoring case; `undefined` if none was seen, or if the text is
 * itself an ML repo's ID. If several match, an exact match wins, then the most recently seen.
 */
export function repoIdOf(text: string, { mlRepos }: SeenValues): string | undefined {
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

/** The seen values of one kind, most recently seen first; none without a kind. */
export function seenValuesOf(
  seen: SeenValues,
  kind: keyof SeenValues | undefined,
): readonly SeenValue[] {
  if (kind === undefined) return [];
  if (kind === "mlRepos") return seen.mlRepos.map(({ id, name }) => ({ value: id, name }));
  return seen[kind].map((value) => ({ value }));
}
