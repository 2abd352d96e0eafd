import { FILTER_LIST, type FilterName, type FilterTexts } from "../url-state/filters.ts";

/** A count that is fetched in the background. */
export interface RequestedCount {
  /** `undefined` while it is being fetched, and if that fails. */
  readonly count: number | undefined;
  readonly isPending: boolean;
}

/** A filter to remove, or the only one to keep, and how many versions match then. */
interface Relaxation {
  readonly name: FilterName;
  readonly count: number | undefined;
}

/** The ways to relax filters that match no version. */
export interface Relaxations {
  /** Removing each filter. Empty once all of these counts have arrived and are 0. */
  readonly without: readonly Relaxation[];
  /** Keeping only each filter, if removing one is not enough. */
  readonly only: readonly Relaxation[];
  /** Removing all filters, if removing one is not enough. */
  readonly all: Pick<Relaxation, "count"> | undefined;
}

/** The active filters that narrow the list, and so can be relaxed. */
export function narrowingFilters(texts: FilterTexts): readonly FilterName[] {
  return FILTER_LIST.filter(({ name, narrows }) => narrows && texts[name] !== undefined).map(
    ({ name }) => name,
  );
}

/** Whether every count has arrived and is 0, so that removing one filter is not enough. */
export function areAllZero(counts: readonly RequestedCount[]): boolean {
  return counts.every(({ count }) => count === 0);
}

/**
 * Returns the relaxations, largest count first. Until every count has arrived, they stay in the order
 * of `names`, so that buttons don't move while someone clicks them.
 */
export function relaxations(
  names: readonly FilterName[],
  counts: { readonly without: readonly RequestedCount[]; readonly only: readonly RequestedCount[] },
  all: RequestedCount | undefined,
): Relaxations {
  if (!areAllZero(counts.without)) {
    return { without: ranked(names, counts.without), only: [], all: undefined };
  }
  const isComplete = counts.only.every(({ isPending }) => !isPending);
  const only = isComplete ? ranked(names, counts.only).filter(({ count = 0 }) => count > 0) : [];
  return { without: [], only, all: { count: all?.count } };
}

function ranked(
  names: readonly FilterName[],
  counts: readonly RequestedCount[],
): readonly Relaxation[] {
  const relaxed = counts.flatMap(({ count }, index) => {
    const name = names[index];
    return name === undefined ? [] : [{ name, count }];
  });
  if (counts.some(({ isPending }) => isPending)) return relaxed;
  return relaxed.sort((one, other) => (other.count ?? -1) - (one.count ?? -1));
}
