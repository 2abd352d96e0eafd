import { type Decimal, withoutTrailingZeros } from "./decimal.ts";
import { absolute, isFiniteDecimal } from "./decimal-math.ts";

/** Longer numbers are written with an exponent, in characters. */
const MAX_PLAIN = 24n;

/**
 * Writes a number with all its digits, `-0.0291`, or `1.5e-30` where that would be long. `readDecimal`
 * reads it back.
 */
export function formatDecimal(value: Decimal): string {
  const minus = value.signum < 0 ? "-" : "";
  if (!isFiniteDecimal(value)) return `${minus}Infinity`;
  return minus + magnitudeText(absolute(value));
}

function magnitudeText({ signum, digits, exponent }: Decimal): string {
  if (signum === 0) return "0";
  const point = BigInt(exponent);
  const length = BigInt(digits.length);
  if (point <= 0n && length - point < MAX_PLAIN) {
    return `0.${"0".repeat(Number(-point))}${digits}`;
  }
  if (point > 0n && point < MAX_PLAIN && length < MAX_PLAIN) {
    const whole = digits.slice(0, Number(point)).padEnd(Number(point), "0");
    const rest = digits.slice(Number(point));
    return rest === "" ? whole : `${whole}.${rest}`;
  }
  const rest = digits.slice(1);
  return `${digits[0]}${rest === "" ? "" : `.${rest}`}e${point - 1n}`;
}

/** Rounds to at most `max` significant digits, half away from zero. */
export function roundDecimal(value: Decimal, max: number): Decimal {
  if (value.digits.length <= max) return value;
  const kept = BigInt(value.digits.slice(0, max)) + (value.digits.charAt(max) >= "5" ? 1n : 0n);
  const text = String(kept);
  const exponent = BigInt(value.exponent) + BigInt(text.length - max);
  return { ...value, digits: withoutTrailingZeros(text), exponent };
}
