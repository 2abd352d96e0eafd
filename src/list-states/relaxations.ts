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

/** Whether dropping any one of the filters is known to leave nothing still. */
export function isHopeless(without: readonly RequestedCount[]): boolean {
  return without.every(({ count }) => count === 0);
}

/**
 * The ways out, the largest count first. What was asked stands in the order of `names`, and stays so
 * until all is answered: buttons that move with every answer can't be pressed.
 */
export function relaxations(
  names: readonly FilterName[],
  asked: { readonly without: readonly RequestedCount[]; readonly only: readonly RequestedCount[] },
  all: RequestedCount | undefined,
): Relaxations {
  if (!isHopeless(asked.without)) {
    return { without: ranked(names, asked.without), only: [], all: undefined };
  }
  const isKnown = asked.only.every(({ isPending }) => !isPending);
  const only = isKnown ? ranked(names, asked.only).filter(({ count = 0 }) => count > 0) : [];
  return { without: [], only, all: { count: all?.count } };
}

function ranked(
  names: readonly FilterName[],
  asked: readonly RequestedCount[],
): readonly Relaxation[] {
  const ways = asked.flatMap(({ count }, index) => {
    const name = names[index];
    return name === undefined ? [] : [{ name, count }];
  });
  if (asked.some(({ isPending }) => isPending)) return ways;
  return ways.sort((one, other) => (other.count ?? -1) - (one.count ?? -1));
}
