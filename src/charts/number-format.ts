/** Below this many digits, an exponent is shorter than the zeros it stands for. */
const SHORT = 6;
const LARGE = 1e9;
const SMALL = 1e-4;

/**
 * Writes the ticks of an axis, all with the same number of decimals: 0.10, 0.15; 12,400; 2.5e-7. Never in
 * units such as "100m". Different numbers get different texts.
 * @param ticks in ascending order
 */
export function formatTicks(ticks: readonly number[]): readonly string[] {
  const largest = Math.max(...ticks.map(Math.abs));
  if (largest === 0) return ticks.map(String);
  const step = smallestStep(ticks) ?? largest;
  const places = decimalsOf(step, ticks);
  const decimals = Math.max(0, places);
  const digits = Math.floor(Math.log10(largest)) + 1 + places;
  const isExponent = (largest >= LARGE || largest < SMALL) && digits <= SHORT;
  const texts = ticks.map((tick) =>
    isExponent || largest >= 1e21 || decimals > 100
      ? shortExponent(tick, largest, digits)
      : grouped(tick.toFixed(decimals)),
  );
  return new Set(texts).size === new Set(ticks).size ? texts : ticks.map(formatNumber);
}

/** Writes a number with all its digits, its whole part grouped: 12,400.5. */
export function formatNumber(value: number): string {
  return grouped(String(value));
}

function shortExponent(tick: number, largest: number, digits: number): string {
  if (tick === 0) return "0";
  const lost = Math.floor(Math.log10(largest)) - Math.floor(Math.log10(Math.abs(tick)));
  const fraction = Math.min(100, Math.max(0, digits - 1 - lost));
  return tick.toExponential(fraction).replace("e+", "e");
}

function smallestStep(ticks: readonly number[]): number | undefined {
  const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0));
  const positive = steps.filter((step) => step > 0);
  return positive.length > 0 ? Math.min(...positive) : undefined;
}

/**
 * How many decimals tell all ticks, to a thousandth of their step, since steps of doubles are inexact by a
 * little; negative for tens.
 */
function decimalsOf(step: number, ticks: readonly number[]): number {
  const least = Math.ceil(-Math.log10(step) - 1e-3);
  const isEnough = (places: number) => {
    const unit = 10 ** -places;
    return ticks.every((tick) => Math.abs(tick - Math.round(tick / unit) * unit) < step / 1000);
  };
  const most = least + 4;
  for (let places = least; places < most; places += 1) if (isEnough(places)) return places;
  return most;
}

function grouped(text: string): string {
  if (text.includes("e")) return text.replace("e+", "e");
  const [whole = "", fraction] = text.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
