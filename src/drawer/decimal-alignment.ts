/** In characters. A longer part overflows instead of shifting all other numbers. */
const MAX_PART_LENGTH = 20;
/** Shorter integers are read at a glance. In digits. */
const MIN_GROUPED = 5;
const GROUP = 3;
/** The space between two groups of digits, in characters; `digit-group` in main.css has the same. */
const GAP = 0.5;

/** The position of the decimal points in a column of numbers. */
export interface Alignment {
  /** The width of the widest integer part, in characters. */
  readonly integer: number;
  /** The length of the longest part from the decimal point on, in characters. */
  readonly fraction: number;
}

/** The number of characters before the decimal point or the exponent, including a minus. */
export function integerLength(number: string): number {
  const end = number.search(/[.eE]/);
  return end < 0 ? number.length : end;
}

/**
 * Where the groups of three digits of a long integer part start, except for the first: `[2, 5]` for
 * `12345678`. The groups are set apart by a margin, so that selected and copied text has only the digits.
 */
export function groupStarts(number: string): readonly number[] {
  if (!/\d/.test(number)) return [];
  const end = integerLength(number);
  const start = number.startsWith("-") ? 1 : 0;
  if (end - start < MIN_GROUPED) return [];
  const starts: number[] = [];
  for (let at = end - GROUP; at > start; at -= GROUP) starts.unshift(at);
  return starts;
}

/** The width of the integer part, in characters, with the gaps between its groups. */
export function integerWidth(number: string): number {
  return integerLength(number) + GAP * groupStarts(number).length;
}

/** The shared alignment of these numbers. */
export function alignmentOf(numbers: readonly string[]): Alignment {
  const alignment = { integer: 0, fraction: 0 };
  for (const number of numbers) {
    // NaN and Infinity have no decimal point.
    if (!/\d/.test(number)) continue;
    const integer = integerLength(number);
    const fraction = number.length - integer;
    if (integer <= MAX_PART_LENGTH)
      alignment.integer = Math.max(alignment.integer, integerWidth(number));
    if (fraction <= MAX_PART_LENGTH) alignment.fraction = Math.max(alignment.fraction, fraction);
  }
  return alignment;
}

/** Space at the end of the column for the buttons, in CSS pixels. */
export const BUTTONS_WIDTH = 72;

/**
 * The CSS padding that aligns a number's decimal point. In a column that is too narrow, the decimal
 * points of all numbers move left together, so that no number is cut.
 */
export function paddingOf(number: string, { integer, fraction }: Alignment): string {
  const width = integerWidth(number);
  const padding = Math.max(0, integer - width);
  return `clamp(0px, 100% - ${fraction + width}ch - ${BUTTONS_WIDTH}px, ${padding}ch)`;
}
