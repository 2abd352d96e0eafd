import { compareDecimals, type Decimal } from "../json/decimal.ts";
import { isFiniteDecimal } from "../json/decimal-math.ts";
import type { Direction } from "../url-state/chart-state.ts";
import type { ComparedRow } from "./compared-row.ts";
import { decimalsOf } from "./row-decimals.ts";

const NONE: readonly number[] = [];

/**
 * The indexes of the versions with the best finite number of a row. None without a direction, for a single
 * number, and where all numbers are equal.
 */
export function bestOf(row: ComparedRow, direction: Direction | undefined): readonly number[] {
  if (direction === undefined) return NONE;
  const numbers = decimalsOf(row).flatMap((decimal, index) =>
    decimal !== undefined && isFiniteDecimal(decimal) ? [{ decimal, index }] : [],
  );
  const [first, ...others] = numbers;
  if (first === undefined) return NONE;
  const best = others.reduce(
    (so, { decimal }) => (isBetter(decimal, so, direction) ? decimal : so),
    first.decimal,
  );
  const indexes = numbers.flatMap(({ decimal, index }) =>
    compareDecimals(decimal, best) === 0 ? [index] : [],
  );
  return indexes.length === numbers.length ? NONE : indexes;
}

/** Whether `a` is better than `b`. */
export function isBetter(a: Decimal, b: Decimal, direction: Direction): boolean {
  const order = compareDecimals(a, b);
  return direction === "higher" ? order > 0 : order < 0;
}
