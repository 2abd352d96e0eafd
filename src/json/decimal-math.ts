import { type Decimal, withoutTrailingZeros } from "./decimal.ts";

/** The result of a calculation. */
export interface Calculated {
  readonly value: Decimal;
  /** False where the exact result would have more than a thousand zeros in the middle. */
  readonly isExact: boolean;
}

/** Numbers that are this many digits apart aren't added exactly: `1e999999999 + 1` would fill the memory. */
const MAX_GAP = 1000n;

/** The sum; `undefined` if a number is infinite. */
export function add(a: Decimal, b: Decimal): Calculated | undefined {
  if (!isFiniteDecimal(a) || !isFiniteDecimal(b)) return undefined;
  if (a.signum === 0) return { value: b, isExact: true };
  if (b.signum === 0) return { value: a, isExact: true };
  const [lowA, lowB] = [lowestPower(a), lowestPower(b)];
  if (lowA - BigInt(b.exponent) > MAX_GAP) return { value: a, isExact: false };
  if (lowB - BigInt(a.exponent) > MAX_GAP) return { value: b, isExact: false };
  const low = lowA < lowB ? lowA : lowB;
  const sum = integerAt(a, lowA - low) + integerAt(b, lowB - low);
  return { value: decimalOf(sum, low), isExact: true };
}

/** `a` less `b`; `undefined` if a number is infinite. */
export function subtract(a: Decimal, b: Decimal): Calculated | undefined {
  return add(a, negate(b));
}

/** The exact product; `undefined` if a number is infinite. */
export function multiply(a: Decimal, b: Decimal): Decimal | undefined {
  if (!isFiniteDecimal(a) || !isFiniteDecimal(b)) return undefined;
  return decimalOf(integerAt(a, 0n) * integerAt(b, 0n), lowestPower(a) + lowestPower(b));
}

/** The number with the opposite signum. */
export function negate(value: Decimal): Decimal {
  if (value.signum === 0) return value;
  return { ...value, signum: value.signum === 1 ? -1 : 1 };
}

/** The number without a minus. */
export function absolute(value: Decimal): Decimal {
  return value.signum < 0 ? negate(value) : value;
}

/** Whether a number is not infinite. */
export function isFiniteDecimal({ exponent }: Decimal): boolean {
  return typeof exponent === "bigint" || Number.isFinite(exponent);
}

/** The power of ten of the last digit. */
function lowestPower({ exponent, digits }: Decimal): bigint {
  return BigInt(exponent) - BigInt(digits.length);
}

/** The digits as an integer, with `zeros` zeros after them. */
function integerAt({ signum, digits }: Decimal, zeros: bigint): bigint {
  return BigInt(signum) * BigInt(digits || "0") * 10n ** zeros;
}

/** `integer` × 10^`power` */
function decimalOf(integer: bigint, power: bigint): Decimal {
  if (integer === 0n) return { signum: 0, digits: "", exponent: 0 };
  const text = String(integer < 0n ? -integer : integer);
  const digits = withoutTrailingZeros(text);
  return { signum: integer < 0n ? -1 : 1, digits, exponent: power + BigInt(text.length) };
}
