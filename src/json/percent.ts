import type { Decimal } from "./decimal.ts";
import { subtract } from "./decimal-math.ts";

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** From here on, a change is written as a factor. In percent. */
const FACTOR_FROM = 100_000;

/**
 * How much `other` is more or less than `base`, in percent of its magnitude: "+1.4%", "−55.3%",
 * "+0.012%". A large change is the factor: "×1,250", "×1.2e6". `undefined` if the base is 0, if a number
 * is infinite, and if they are equal.
 */
export function percentOf(base: Decimal, other: Decimal): string | undefined {
  const change = subtract(other, base)?.value;
  if (change === undefined || change.signum === 0 || base.signum === 0) return undefined;
  const percent = ratioOf(change, base) * 100;
  if (percent >= FACTOR_FROM) return factorText(base, other);
  const symbol = change.signum < 0 ? "−" : "+";
  return percentText(percent, symbol);
}

function percentText(percent: number, symbol: string): string {
  if (percent < 0.0005) return "≈0%";
  if (percent >= 999.95) return `${symbol}${grouped.format(percent)}%`;
  if (percent >= 0.095) return `${symbol}${percent.toFixed(1)}%`;
  return `${symbol}${Number(percent.toPrecision(2))}%`;
}

function factorText(base: Decimal, other: Decimal): string {
  const minus = base.signum === other.signum ? "" : "−";
  const factor = ratioOf(other, base);
  if (factor < 999_999.5) return `×${minus}${grouped.format(factor)}`;
  return `×${minus}${scientific(other, base)}`;
}

/** The first digits of `a` / `b`, without a minus. */
function leadingRatio(a: Decimal, b: Decimal): number {
  return Number(`0.${a.digits.slice(0, 20)}`) / Number(`0.${b.digits.slice(0, 20)}`);
}

/** `a` / `b` without a minus, as far as a double holds it. */
function ratioOf(a: Decimal, b: Decimal): number {
  const power = BigInt(a.exponent) - BigInt(b.exponent);
  return leadingRatio(a, b) * 10 ** Number(power);
}

/** `a` / `b` without a minus, as "1.2e400". */
function scientific(a: Decimal, b: Decimal): string {
  const [digits = "", power = "0"] = leadingRatio(a, b).toExponential(1).split("e");
  return `${digits}e${BigInt(power) + BigInt(a.exponent) - BigInt(b.exponent)}`;
}
