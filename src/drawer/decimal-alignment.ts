/** In characters. A longer part overflows instead of shifting all other numbers. */
const MAX_PART_LENGTH = 20;

/** The position of the decimal points in a column of numbers. */
export interface Alignment {
  /** The length of the longest integer part, in characters. */
  readonly integer: number;
  /** The length of the longest part from the decimal point on, in characters. */
  readonly fraction: number;
}

/** The number of characters before the decimal point or the exponent, including a minus. */
export function integerLength(number: string): number {
  const end = number.search(/[.eE]/);
  return end < 0 ? number.length : end;
}

/** The shared alignment of these numbers. */
export function alignmentOf(numbers: readonly string[]): Alignment {
  const alignment = { integer: 0, fraction: 0 };
  for (const number of numbers) {
    // NaN and Infinity have no decimal point.
    if (!/\d/.test(number)) continue;
    const integer = integerLength(number);
    const fraction = number.length - integer;
    if (integer <= MAX_PART_LENGTH) alignment.integer = Math.max(alignment.integer, integer);
    if (fraction <= MAX_PART_LENGTH) alignment.fraction = Math.max(alignment.fraction, fraction);
  }
  return alignment;
}

/** Space at the end of the column for the buttons, in CSS pixels. */
const BUTTONS_WIDTH = 48;

/**
 * The CSS padding that aligns a number's decimal point. In a column that is too narrow, the decimal
 * points of all numbers move left together, so that no number is cut.
 */
export function paddingOf(number: string, { integer, fraction }: Alignment): string {
  const length = integerLength(number);
  const padding = Math.max(0, integer - length);
  return `clamp(0px, 100% - ${fraction + length}ch - ${BUTTONS_WIDTH}px, ${padding}ch)`;
}
