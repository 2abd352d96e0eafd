import { type Instant, readInstant } from "../lib/time.ts";

/** In milliseconds. */
const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1000],
] as const;

/**
 * How much later or earlier a time is than the baseline's, in its two largest units: "−38 min 22 s",
 * "+2 d". "same time" if only the texts differ; `undefined` if one of them isn't a timestamp.
 */
export function timeDifference(base: string, other: string): string | undefined {
  const [from, to] = [readInstant(base), readInstant(other)];
  if (from === undefined || to === undefined) return undefined;
  const difference = exactMilliseconds(to) - exactMilliseconds(from);
  if (difference === 0) return "same time";
  return `${difference < 0 ? "−" : "+"}${durationOf(Math.abs(difference))}`;
}

function exactMilliseconds({ milliseconds, nanoseconds }: Instant): number {
  return milliseconds + nanoseconds / 1e6;
}

function durationOf(difference: number): string {
  if (difference < 1000) return difference < 1 ? "under 1 ms" : `${Math.round(difference)} ms`;
  let left = Math.round(difference / 1000) * 1000;
  const parts = UNITS.map(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return { text: `${count} ${unit}`, count };
  });
  const first = parts.findIndex(({ count }) => count > 0);
  const shown = parts.slice(first, first + 2).filter(({ count }) => count > 0);
  return shown.map(({ text }) => text).join(" ");
}
