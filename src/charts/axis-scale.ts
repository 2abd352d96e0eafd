import { scaleLinear } from "d3-scale";
import { compareDecimals, type Decimal, readDecimal } from "../json/decimal.ts";
import type { Domain } from "./number-domain.ts";
import { type Gap, readPlotValue } from "./plot-value.ts";

/** A vertical axis that just holds its values. */
export interface AxisScale {
  /** The values at its ends, as stored; both absent if there isn't a number. */
  readonly top?: string;
  readonly bottom?: string;
  /** Returns where a value is, in CSS pixels, or why it is nowhere. */
  readonly place: (text: string | undefined) => number | Gap;
}

interface Exact {
  readonly text: string;
  readonly decimal: Decimal;
}

/**
 * Creates an axis from the lowest to the highest of the values. They are compared exactly, so its ends are
 * right even for numbers that a double can't tell apart. Equal values are in its middle.
 */
export function createAxisScale(
  values: readonly (string | undefined)[],
  isUpLower: boolean,
  [top, bottom]: Domain,
): AxisScale {
  const ends = endsOf(values);
  if (ends === undefined) return { place: (text) => gapOr(text, () => (top + bottom) / 2) };
  const [low, high] = ends;
  const domain = [Number(low), Number(high)];
  const scale = scaleLinear()
    .domain(domain)
    .range(isUpLower ? [top, bottom] : [bottom, top]);
  return {
    top: isUpLower ? low : high,
    bottom: isUpLower ? high : low,
    place: (text) => gapOr(text, scale),
  };
}

function gapOr(text: string | undefined, place: (value: number) => number): number | Gap {
  const value = readPlotValue(text, false);
  return typeof value === "number" ? place(value) : value;
}

function endsOf(values: readonly (string | undefined)[]): [string, string] | undefined {
  let low: Exact | undefined;
  let high: Exact | undefined;
  for (const text of values) {
    if (text === undefined || typeof readPlotValue(text, false) !== "number") continue;
    const decimal = readDecimal(text);
    if (decimal === undefined) continue;
    if (low === undefined || compareDecimals(decimal, low.decimal) < 0) low = { text, decimal };
    if (high === undefined || compareDecimals(decimal, high.decimal) > 0) high = { text, decimal };
  }
  return low === undefined || high === undefined ? undefined : [low.text, high.text];
}
