import type { FilterName } from "../url-state/filters.ts";

/** A count that is asked for in the background. */
export interface RequestedCount {
  /** `undefined` while it is asked, and when asking failed. */
  readonly count: number | undefined;
  readonly isPending: boolean;
}

/** A filter to drop, or to keep alone, and how many versions there are then. */
interface Relaxation {
  readonly name: FilterName;
  readonly count: number | undefined;
}

/** What leads out of filters that leave nothing. */
export interface Relaxations {
  /** Without one of the filters; none where it is known that no single one is at fault. */
  readonly without: readonly Relaxation[];
  /** With one filter alone, where dropping one isn't enough. */
  readonly only: readonly Relaxation[];
  /** Without any filter, where dropping one isn't enough. */
  readonly all: Pick<Relaxation, "count"> | undefined;
}

/** Whether every count has arrived and is 0: then removing one filter is not enough. */
export function areAllZero(counts: readonly RequestedCount[]): boolean {
  return counts.every(({ count }) => count === 0);
}

/**
 * The ways out, the largest count first. What was asked stands in the order of `names`, and stays so
 * until all is answered: buttons that move with every answer can't be pressed.
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
