/** What one response says about the order of the result: which rows it has, and where. */
export interface PageOrder {
  /** The rows before the page. */
  readonly offset: number;
  /** Identifies each row; `undefined` for a row that can't be identified. */
  readonly keys: readonly (string | undefined)[];
  /** The number of rows on all pages. */
  readonly total: number;
}

/**
 * How the result changed between two responses, as far as they tell:
 * - `above`: how many more (or, if negative, fewer) rows there are above a row that is on both pages;
 * - `total`: the result has that many more (or fewer) rows, and up to that many may have moved past the
 *   reader, to the next or previous page;
 * - `moved`: the result has as many rows as before, but some have moved past the reader.
 */
export type PageChange =
  | { readonly kind: "above"; readonly count: number }
  | { readonly kind: "total"; readonly count: number; readonly unseenOn: Neighbor }
  | { readonly kind: "moved"; readonly unseenOn: Neighbor };

type Neighbor = "previous" | "next";

/** The last row that someone saw before they went to the page next to it. */
export interface Seam {
  /** Where it was in the result. */
  readonly offset: number;
  readonly key: string;
  /** Where rows are that were not seen, if it is elsewhere now. */
  readonly unseenOn: Neighbor;
}

/**
 * Returns what changed unseen while someone went from one page to another, or stayed while it was
 * refreshed. Assumes nothing about where rows are added, only that the others keep their order.
 * `undefined` if nothing is known to have changed unseen.
 */
export function changeBetween(left: PageOrder, reached: PageOrder): PageChange | undefined {
  const shift = shiftBetween(left, reached);
  if (shift !== undefined) {
    // Nothing is above the first page, so someone who is there, or stays there, sees it all.
    const isAtTop = reached.offset === 0 && (shift > 0 || left.offset === 0);
    return shift === 0 || isAtTop ? undefined : { kind: "above", count: shift };
  }
  if (left.keys.length === 0) return undefined;
  const count = reached.total - left.total;
  const isNext = endOf(left) === reached.offset;
  // So many additions that they may have pushed every row beyond the page reached.
  const isPushed = reached.offset >= left.offset && count >= left.keys.length;
  if ((isNext && count < 0) || (reached.offset > 0 && isPushed)) {
    return { kind: "total", count, unseenOn: "previous" };
  }
  const isPrevious = endOf(reached) === left.offset;
  return isPrevious && count > 0 ? { kind: "total", count, unseenOn: "next" } : undefined;
}

/**
 * Returns the row between two pages next to each other. If it is still in its place, no row slid from one
 * to the other. Nothing else can tell that as long as as many rows are added as removed.
 */
export function seamBetween(left: PageOrder, reached: PageOrder): Seam | undefined {
  if (endOf(left) === reached.offset) {
    return seamAt(reached.offset - 1, left.keys.at(-1), "previous");
  }
  return endOf(reached) === left.offset ? seamAt(left.offset, left.keys[0], "next") : undefined;
}

function seamAt(offset: number, key: string | undefined, unseenOn: Neighbor): Seam | undefined {
  return key === undefined ? undefined : { offset, key, unseenOn };
}

function endOf({ offset, keys }: PageOrder): number {
  return offset + keys.length;
}

/** How far down the first row that is on both pages moved; `undefined` if no row is on both. */
function shiftBetween(left: PageOrder, reached: PageOrder): number | undefined {
  const before = positionsOf(left);
  for (const [key, position] of positionsOf(reached)) {
    const was = before.get(key);
    if (was !== undefined) return position - was;
  }
  return undefined;
}

/**
 * Whether two responses can't both describe the current result: their totals differ, a row moved, or
 * they have different rows at the same position.
 */
export function areFromDifferentResults(one: PageOrder, other: PageOrder): boolean {
  if (one.total !== other.total) return true;
  const positions = positionsOf(one);
  for (const [key, position] of positionsOf(other)) {
    const inOne = positions.get(key);
    if (inOne !== undefined && inOne !== position) return true;
  }
  const from = Math.max(one.offset, other.offset);
  const to = Math.min(endOf(one), endOf(other));
  for (let position = from; position < to; position += 1) {
    if (one.keys[position - one.offset] !== other.keys[position - other.offset]) return true;
  }
  return false;
}

/** The positions of rows in the result. A key that occurs twice on the page identifies no row. */
function positionsOf({ offset, keys }: PageOrder): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (key === undefined) continue;
    if (positions.has(key)) repeated.add(key);
    positions.set(key, offset + index);
  }
  for (const key of repeated) positions.delete(key);
  return positions;
}
