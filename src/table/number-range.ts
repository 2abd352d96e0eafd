/** The least and the greatest number; the greatest is greater. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/**
 * The range of the finite numbers among these, as JSON writes numbers; `undefined` if all are equal or
 * there are none. Rounded, since only a mark depends on it.
 */
export function rangeOf(texts: readonly string[]): NumberRange | undefined {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const number of texts.map(Number).filter(Number.isFinite)) {
    if (number < min) min = number;
    if (number > max) max = number;
  }
  return min < max ? { min, max } : undefined;
}

/** Where a number is in a range, from 0 to 1; `undefined` for a number that isn't finite. */
export function placeIn({ min, max }: NumberRange, text: string): number | undefined {
  const number = Number(text);
  if (!Number.isFinite(number)) return undefined;
  const width = max - min;
  // Halves only where the range is wider than the largest number: half of the least number is 0.
  return Number.isFinite(width)
    ? (number - min) / width
    : (number / 2 - min / 2) / (max / 2 - min / 2);
}
