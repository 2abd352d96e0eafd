/** Longer parts than this stand out rather than push all others along. In signs. */
const LONGEST_PART = 20;

/** Where the points of a column of numbers stand. */
export interface Alignment {
  /** The longest integer part, in signs. */
  readonly integer: number;
  /** The longest part from the point on, in signs. */
  readonly fraction: number;
}

/** How many signs of a number stand before its point, or before its exponent; the minus counts. */
export function integerLength(number: string): number {
  const end = number.search(/[.eE]/);
  return end < 0 ? number.length : end;
}

/** The alignment on which the points of all these numbers stand under each other. */
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

/** Room kept at the lane's end for the copy button over it, in CSS pixels. */
const COPY_ROOM = 16;

/**
 * The CSS length before a number so that its point stands at the alignment. Where the lane is too
 * narrow the points of all numbers move left together, so that no number is cut.
 */
export function paddingOf(number: string, { integer, fraction }: Alignment): string {
  const own = integerLength(number);
  const wanted = Math.max(0, integer - own);
  return `clamp(0px, 100% - ${fraction + own}ch - ${COPY_ROOM}px, ${wanted}ch)`;
}
