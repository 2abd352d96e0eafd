import { scaleLinear } from "d3-scale";
import { type Domain, exponentOf, roundNumbers } from "./number-domain.ts";
import { formatNumber, formatTicks } from "./number-format.ts";

/** A labeled place on an axis. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** Round numbers on a linear axis, at most about `count` of them. */
export function linearTicks([low, high]: Domain, count: number): readonly Tick[] {
  const ticks = scaleLinear().domain([low, high]).ticks(count);
  // Where numbers are as close as doubles get, the same one may come twice.
  return withLabels([...new Set(ticks.length > 0 ? ticks : [low, high])]);
}

/** Whole numbers on a linear axis: there is no version 1.5. */
export function wholeTicks(domain: Domain, count: number): readonly Tick[] {
  return withLabels(
    linearTicks(domain, count)
      .map(({ value }) => value)
      .filter(Number.isInteger),
  );
}

/** Ticks at given numbers. */
export function withLabels(values: readonly number[]): readonly Tick[] {
  const labels = formatTicks(values);
  return values.map((value, index) => ({ value, label: labels[index] ?? "" }));
}

/** Which multiples of powers of ten are ticks: the first choice that isn't too many. */
const MULTIPLES = [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 5], [1]];

/** Ticks on a logarithmic axis: multiples of powers of ten, or only some of the powers. */
export function logTicks([low, high]: Domain, count: number): readonly Tick[] {
  const within = (multiples: readonly number[]) =>
    roundNumbers(exponentOf(low) - 1, exponentOf(high) + 1, multiples).filter(
      (value) => value >= low && value <= high,
    );
  const choices = MULTIPLES.map(within);
  const powers = choices.at(-1) ?? [];
  const chosen = choices.find(({ length }) => length <= count) ?? everyNth(powers, count);
  return chosen.map((value) => ({ value, label: formatLog(value) }));
}

function formatLog(value: number): string {
  const isLong = value >= 1e9 || value < 1e-4;
  return isLong ? value.toExponential().replace("e+", "e") : formatNumber(value);
}

function everyNth(values: readonly number[], count: number): readonly number[] {
  const stride = Math.ceil(values.length / count);
  return values.filter((_, index) => index % stride === 0);
}
