/** A longer part sticks out instead of moving all other numbers. In characters. */
const LONGEST_PART = 20;

/** Where the decimal points of a column of numbers are. */
export interface Alignment {
  /** The longest integer part, in characters. */
  readonly integer: number;
  /** The longest part from the decimal point on, in characters. */
  readonly fraction: number;
}

/** The number of characters before the decimal point or the exponent, including a minus. */
export function integerLength(number: string): number {
  const end = number.search(/[.eE]/);
  return end < 0 ? number.length : end;
}

/** The alignment that puts the decimal points of all these numbers below each other. */
export function alignmentOf(numbers: readonly string[]): Alignment {
  const longest = { integer: 0, fraction: 0 };
  for (const number of numbers) {
    const integer = integerLength(number);
    const fraction = number.length - integer;
    if (integer <= LONGEST_PART) longest.integer = Math.max(longest.integer, integer);
    if (fraction <= LONGEST_PART) longest.fraction = Math.max(longest.fraction, fraction);
  }
  return longest;
}

/** Space at the end of the column for the copy button, in CSS pixels. */
const COPY_ROOM = 16;

/**
 * The CSS padding that puts a number's decimal point at the alignment. Where the column is too narrow,
 * the points of all numbers move left together, so that no number is cut.
 */
export function paddingOf(number: string, { integer, fraction }: Alignment): string {
  const own = integerLength(number);
  const wanted = Math.max(0, integer - own);
  return `clamp(0px, 100% - ${fraction + own}ch - ${COPY_ROOM}px, ${wanted}ch)`;
}
