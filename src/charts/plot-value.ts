import { readDecimal } from "../json/decimal.ts";

/** Why a value has no place in a plot. */
export type Gap =
  | "missing"
  /** `NaN`, `Infinity`, and text that is not a number. */
  | "not finite"
  | "too large"
  | "too small"
  /** On a logarithmic scale. */
  | "not positive";

/** Sums and differences of drawn values stay finite, and so do their squares' roots. */
const LARGEST = 1e300;
const SMALLEST = 1e-300;

/**
 * Returns the number that a value is drawn at, or why it isn't drawn. A number is rounded to the nearest
 * double, which is less than a pixel off.
 */
export function readPlotValue(text: string | undefined, isLog: boolean): number | Gap {
  if (text === undefined) return "missing";
  const decimal = readDecimal(text);
  if (decimal === undefined || decimal.exponent === Number.POSITIVE_INFINITY) return "not finite";
  if (isLog && decimal.signum <= 0) return "not positive";
  const value = Number(text);
  if (Math.abs(value) > LARGEST) return "too large";
  if (decimal.signum !== 0 && Math.abs(value) < SMALLEST) return "too small";
  return value;
}
