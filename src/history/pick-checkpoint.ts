import { compareDecimals, type Decimal, readDecimal } from "../json/decimal.ts";
import type { Direction } from "../url-state/chart-state.ts";
import { isWithin } from "./is-within.ts";

/** A version that may be picked. */
export interface Candidate {
  readonly key: string;
  /** The metric's value, exactly as sent; `undefined` if there is none. */
  readonly source: string | undefined;
}

export interface Picks<Item extends Candidate> {
  /** The first of the best values; `undefined` if no value is finite, or no direction is known. */
  readonly best: Item | undefined;
  /** The last version, whatever its value. */
  readonly last: Item | undefined;
  /** The first version whose value is close enough to the best; it may be the best itself. */
  readonly earliest: Item | undefined;
  /** How many have a finite value. */
  readonly count: number;
}

/** How far from the best the earliest good checkpoint may be, in percent. */
export const DEFAULT_TOLERANCE = 1;

/**
 * Marks the checkpoints of a run. `NaN`, infinities and missing values are never the best.
 * @param candidates in the order of the run
 * @param tolerance in percent of the best value's size, so that it also works for negative values; with a best
 * of zero, only zero is close enough
 */
export function pickCheckpoint<Item extends Candidate>(
  candidates: readonly Item[],
  direction: Direction | undefined,
  tolerance: number,
): Picks<Item> {
  const finite = candidates.flatMap((item) => {
    const value = finiteDecimal(item.source);
    return value === undefined ? [] : [{ item, value }];
  });
  const last = candidates.at(-1);
  const [first] = finite;
  if (direction === undefined || first === undefined) {
    return { best: undefined, last, earliest: undefined, count: finite.length };
  }
  const factor = direction === "higher" ? 1 : -1;
  const best = finite.reduce((known, next) =>
    compareDecimals(next.value, known.value) * factor > 0 ? next : known,
  );
  const earliest = finite.find(({ value }) => isWithin(value, best.value, tolerance));
  return { best: best.item, last, earliest: earliest?.item, count: finite.length };
}

/** Returns a finite number exactly; `undefined` for `NaN`, infinities, and nothing. */
export function finiteDecimal(source: string | undefined): Decimal | undefined {
  const value = source === undefined ? undefined : readDecimal(source);
  return typeof value?.exponent === "number" && value.signum !== 0 ? undefined : value;
}
