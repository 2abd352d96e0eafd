/**
 * The exact value of a number: `signum` × 0.`digits` × 10^`exponent`. Infinity has an infinite
 * exponent.
 */
export interface Decimal {
  readonly signum: -1 | 0 | 1;
  /** Without leading or trailing zeros. */
  readonly digits: string;
  readonly exponent: bigint | number;
}

const NUMBER = /^([+-]?)(?:(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?|(Infinity))$/;
const ZERO: Decimal = { signum: 0, digits: "", exponent: 0 };

/**
 * Reads a number exactly, in any form that JSON allows: `1.0`, `1` and `1e0` are equal. The size of an
 * exponent costs nothing. `undefined` for `NaN` and any other text.
 */
export function readDecimal(text: string): Decimal | undefined {
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, minus, whole = "", fraction = "", power = "0", infinity] = match;
  const signum = minus === "-" ? -1 : 1;
  if (infinity !== undefined) return { signum, digits: "1", exponent: Number.POSITIVE_INFINITY };
  const all = whole + fraction;
  if (all === "") return undefined;
  const first = all.search(/[1-9]/);
  if (first < 0) return ZERO;
  const exponent = BigInt(power.replace("+", "")) + BigInt(whole.length - first);
  return { signum, digits: withoutTrailingZeros(all.slice(first)), exponent };
}

/** A pattern such as /0+$/ would take quadratic time for many zeros in the middle. */
export function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits.charCodeAt(end - 1) === 0x30) end -= 1;
  return digits.slice(0, end);
}

/** Compares exact values: negative if `a` is less, 0 if they are equal. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.signum !== b.signum) return a.signum - b.signum;
  return a.signum < 0 ? compareMagnitudes(b, a) : compareMagnitudes(a, b);
}

function compareMagnitudes(a: Decimal, b: Decimal): number {
  if (a.exponent !== b.exponent) return a.exponent < b.exponent ? -1 : 1;
  if (a.digits === b.digits) return 0;
  return a.digits < b.digits ? -1 : 1;
}
