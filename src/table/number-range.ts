/** The least and the greatest number; the greatest is greater. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/**
 * The range of the finite numbers among these, as JSON writes numbers; `undefined` if all are equal or
 * there are none. Rounded, since it is only drawn.
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
  // Halves, because the range may be wider than the largest number.
  return (number / 2 - min / 2) / (max / 2 - min / 2);
}
