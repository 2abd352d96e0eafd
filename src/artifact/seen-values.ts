import type { ArtifactVersion } from "./artifact-version.ts";

/** An ML repo as rows tell it: people know its name, the API filters by its id. */
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

export const NO_SEEN_VALUES: SeenValues = { tags: [], names: [], mlRepos: [], runIds: [] };

/** How many values of a kind are kept. */
export const MAX_SEEN = 200;
/** Longer texts are not kept, in UTF-16 units: nobody picks them from a list. */
export const MAX_SEEN_LENGTH = 256;

/**
 * Adds what rows hold, in their order, before what was known; the longest unseen fall off the end.
 * Answers the same object when that changes nothing, so it may be called with every answer.
 */
export function withSeen(known: SeenValues, versions: readonly ArtifactVersion[]): SeenValues {
  const repos = versions.flatMap(({ mlRepoId = "", mlRepo = "" }) =>
    isWorthKeeping(mlRepoId) && isWorthKeeping(mlRepo) ? [{ id: mlRepoId, name: mlRepo }] : [],
  );
  const next: SeenValues = {
    tags: inFront(versions.flatMap(({ tags }) => tags).filter(isWorthKeeping), known.tags),
    names: inFront(versions.map(({ name }) => name).filter(isWorthKeeping), known.names),
    mlRepos: inFront(repos, known.mlRepos, ({ id }) => id, isSameRepo),
    runIds: inFront(versions.flatMap(({ runId = "" }) => runId).filter(isRunId), known.runIds),
  };
  const isSame =
    next.tags === known.tags &&
    next.names === known.names &&
    next.mlRepos === known.mlRepos &&
    next.runIds === known.runIds;
  return isSame ? known : next;
}

/** Distinct items, the fresh ones first, at most MAX_SEEN; the same list when nothing moves. */
function inFront<Item>(
  fresh: readonly Item[],
  known: readonly Item[],
  keyOf: (item: Item) => unknown = (item) => item,
  isSame: (one: Item, other: Item) => boolean = Object.is,
): readonly Item[] {
  const items = new Map<unknown, Item>();
  for (const item of [...fresh, ...known]) {
    if (items.size === MAX_SEEN) break;
    const key = keyOf(item);
    if (!items.has(key)) items.set(key, item);
  }
  const next = [...items.values()];
  const stays =
    next.length === known.length &&
    next.every((item, index) => {
      const before = known[index];
      return before !== undefined && isSame(item, before);
    });
  return stays ? known : next;
}

function isSameRepo(one: SeenRepo, other: SeenRepo): boolean {
  return one.id === other.id && one.name === other.name;
}

function isWorthKeeping(text: unknown): text is string {
  return typeof text === "string" && text.trim() !== "" && text.length <= MAX_SEEN_LENGTH;
}

/** A run id that its filter takes as one: there, spaces and commas part a list. */
function isRunId(text: unknown): text is string {
  return isWorthKeeping(text) && !/[\s,]/.test(text);
}

/**
 * Reads what was stored, of unknown shape; odd items are left out. `undefined` when it is no object.
 */
export function readSeenValues(stored: unknown): SeenValues | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const given: Partial<Record<keyof SeenValues, unknown>> = stored;
  return {
    tags: inFront(listOf(given.tags).filter(isWorthKeeping), []),
    names: inFront(listOf(given.names).filter(isWorthKeeping), []),
    mlRepos: inFront(listOf(given.mlRepos).filter(isRepo), [], ({ id }) => id),
    runIds: inFront(listOf(given.runIds).filter(isRunId), []),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRepo(value: unknown): value is SeenRepo {
  if (typeof value !== "object" || value === null) return false;
  const { id, name }: Partial<Record<keyof SeenRepo, unknown>> = value;
  return isWorthKeeping(id) && isWorthKeeping(name);
}

/**
 * The id of the known ML repo that a text names, whatever its case; `undefined` where none is named
 * so, or the text is a known id itself. Of several the one that is written just so, or was seen last.
 */
export function repoIdOf(text: string, { mlRepos }: SeenValues): string | undefined {
  if (mlRepos.some(({ id }) => id === text)) return undefined;
  const wanted = text.toLowerCase();
  const named = mlRepos.filter(({ name }) => name.toLowerCase() === wanted);
  return (named.find(({ name }) => name === text) ?? named[0])?.id;
}

/** The name of an ML repo by its id, where it is known. */
export type RepoNameOf = (id: string) => string | undefined;

/** Names the ML repos that this browser has seen. */
export function repoNamesIn({ mlRepos }: SeenValues): RepoNameOf {
  return (id) => mlRepos.find((repo) => repo.id === id)?.name;
}
