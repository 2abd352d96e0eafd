/** Longer integer parts than this stand out to the right rather than push all others along. In signs. */
const LONGEST_INTEGER = 20;

/** How many signs of a number stand before its point, or before its exponent; the minus counts. */
export function integerLength(number: string): number {
  const end = number.search(/[.eE]/);
  return end < 0 ? number.length : end;
}

/** The integer length on which the points of all these numbers stand under each other, in signs. */
export function alignmentOf(numbers: readonly string[]): number {
  const lengths = numbers.map(integerLength).filter((length) => length <= LONGEST_INTEGER);
  return lengths.reduce((longest, length) => Math.max(longest, length), 0);
}

/** The room before a number, in signs, so that its point stands at the alignment. */
export function paddingOf(number: string, alignment: number): number {
  return Math.max(0, alignment - integerLength(number));
}
