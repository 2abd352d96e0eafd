import { scaleLinear } from "d3-scale";

/** The lowest and the highest number of an axis; they always differ. */
export type Domain = readonly [low: number, high: number];

/** The lowest and the highest of finite numbers; `undefined` if there are none. */
export function extentOf(values: readonly number[]): Domain | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : undefined;
}

/** The domain around an extent. Equal ends get room on both sides, so that a line at 0 is in the middle. */
export function widened([low, high]: Domain): Domain {
  if (low < high) return [low, high];
  const room = Math.abs(low) * 0.1 || 1;
  return [low - room, low + room];
}

/** The domain of a linear axis, extended to round numbers. */
export function linearDomain(extent: Domain, maxTicks: number): Domain {
  const [from, to] = widened(extent);
  const [low = from, high = to] = scaleLinear().domain([from, to]).nice(maxTicks).domain();
  return low < high ? [low, high] : [from, to];
}

/** The domain of a logarithmic axis around a positive extent, extended to 1, 2 or 5 times a power of ten. */
export function logDomain([low, high]: Domain): Domain {
  const around = roundNumbers(exponentOf(low) - 1, exponentOf(high) + 1, [1, 2, 5]);
  const below = around.findLast((value) => value <= low) ?? low;
  const above = around.find((value) => value >= high) ?? high;
  if (below < above) return [below, above];
  return [
    around.findLast((value) => value < below) ?? below / 2,
    around.find((value) => value > above) ?? above * 2,
  ];
}

/** The exponent of a positive number's power of ten; may be one off. */
export function exponentOf(value: number): number {
  return Math.floor(Math.log10(value));
}

/** All multiples of the powers of ten between two exponents, both included. */
export function roundNumbers(
  from: number,
  to: number,
  multiples: readonly number[],
): readonly number[] {
  const exponents = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return exponents.flatMap((exponent) => multiples.map((it) => Number(`${it}e${exponent}`)));
}
