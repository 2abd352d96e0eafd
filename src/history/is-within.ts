import type { Decimal } from "../json/decimal.ts";

/** Numbers whose exponents are further apart are compared by their size alone. */
const FAR = 1000n;

/**
 * Whether a number is at most a share of `best` away from it: |value - best| ≤ |best| · percent / 100, exactly.
 * With a best of zero, only zero is.
 * @param percent with at most six decimal places
 */
export function isWithin(value: Decimal, best: Decimal, percent: number): boolean {
  if (best.signum === 0) return value.signum === 0;
  if (value.signum === 0) return percent >= 100;
  // Infinities.
  if (typeof value.exponent === "number" || typeof best.exponent === "number") {
    return value.exponent === best.exponent && value.signum === best.signum;
  }
  if (value.exponent - best.exponent > FAR) return false;
  // As good as zero, whose distance is the whole of the best.
  const isTiny = best.exponent - value.exponent > FAR;
  if (isTiny) return percent > 100 || (percent === 100 && value.signum === best.signum);
  const last = [value, best].map(lastPlace).reduce((a, b) => (a < b ? a : b));
  const scaledBest = scaled(best, last);
  const distance = scaled(value, last) - scaledBest;
  const millionths = BigInt(Math.round(percent * 1e6));
  return absolute(distance) * 100_000_000n <= absolute(scaledBest) * millionths;
}

/** The power of ten of the last digit. */
function lastPlace({ digits, exponent }: Decimal): bigint {
  return BigInt(exponent) - BigInt(digits.length);
}

/** The number as a multiple of 10^place. */
function scaled(decimal: Decimal, place: bigint): bigint {
  const size = BigInt(decimal.digits) * 10n ** (lastPlace(decimal) - place);
  return decimal.signum < 0 ? -size : size;
}

function absolute(number: bigint): bigint {
  return number < 0n ? -number : number;
}
