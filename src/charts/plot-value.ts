import { readDecimal } from "../json/decimal.ts";
import { clamp } from "../lib/clamp.ts";

/** Why a value has no place in a plot. */
export type Gap =
  | "missing"
  /** `NaN`, `Infinity`, and text that is not a number. */
  | "not finite"
  | "too large"
  | "too small"
  /** On a logarithmic scale. */
  | "not positive";

/** Within these, the sums, differences and ticks of plotted values are exact enough and finite. */
const LARGEST = 1e300;
const SMALLEST = 1e-280;

/** Returns the nearest number that can be placed along an axis. */
export function placeable(value: number): number {
  return Math.abs(value) < SMALLEST ? 0 : clamp(value, -LARGEST, LARGEST);
}

/**
 * Returns the number that a value is plotted at, or why it isn't plotted. A number is rounded to the nearest
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
