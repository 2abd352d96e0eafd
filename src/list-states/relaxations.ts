import type { FilterName } from "../url-state/filters.ts";

/** A count that is fetched in the background. */
export interface RequestedCount {
  /** `undefined` while it is fetched, and if that failed. */
  readonly count: number | undefined;
  readonly isPending: boolean;
}

/** A filter to remove, or to keep alone, and how many versions match then. */
interface Relaxation {
  readonly name: FilterName;
  readonly count: number | undefined;
}

/** The ways to relax filters that match no version. */
export interface Relaxations {
  /** Each filter removed. Empty once removing any one of them is known to match nothing. */
  readonly without: readonly Relaxation[];
  /** Each filter kept alone, if removing one is not enough. */
  readonly only: readonly Relaxation[];
  /** All filters removed, if removing one is not enough. */
  readonly all: Pick<Relaxation, "count"> | undefined;
}

/** Whether every count has arrived and is 0: then removing one filter is not enough. */
export function areAllZero(counts: readonly RequestedCount[]): boolean {
  return counts.every(({ count }) => count === 0);
}

/**
 * Returns the relaxations, largest count first. They stay in the order of `names` until every count
 * has arrived: buttons that move with each one can't be clicked.
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
