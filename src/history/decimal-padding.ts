/** In characters. Longer numbers aren’t aligned, so that their column doesn’t cut them. */
const MAX_ALIGNED = 13;
/** The width of a decimal point in the font of the page, in widths of a digit. */
const POINT = 0.5;

/**
 * Aligns the decimal points of numbers whose ends are aligned.
 * @param numbers of a column, exactly as sent
 * @returns what to add after a number, in widths of a digit; `NaN` and infinities get nothing
 */
export function decimalPadding(numbers: readonly string[]): (number: string) => number {
  const finite = numbers.filter(isNumber);
  const integer = finite.reduce((most, text) => Math.max(most, integerLength(text)), 0);
  const room = finite.map(fractionWidth).filter((width) => integer + width <= MAX_ALIGNED);
  const fraction = room.reduce((a, b) => Math.max(a, b), 0);
  return (number) => (isNumber(number) ? Math.max(0, fraction - fractionWidth(number)) : 0);
}

function isNumber(number: string): boolean {
  return /\d/.test(number);
}

/** The part before the decimal point or the exponent. */
function integerLength(number: string): number {
  const end = number.search(/[.eE]/);
  return end < 0 ? number.length : end;
}

function fractionWidth(number: string): number {
  const digits = number.length - integerLength(number);
  return number.includes(".") ? digits - 1 + POINT : digits;
}
