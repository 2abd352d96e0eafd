export type Zone = "local" | "utc";

export interface ShownTime {
  /** `2026-06-30 16:00` */
  readonly minutes: string;
  /** `:00`, of less rank. */
  readonly seconds: string;
  /** `4 months ago · 2026-06-30 16:00:00 UTC` */
  readonly detail: string;
}

const TIMESTAMP = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

/**
 * An ISO 8601 timestamp for the page, or `undefined` for a text that is none. Offsets `Z` and
 * `+00:00`, and fractions of any length are accepted; a timestamp without offset is taken as UTC.
 * @param now milliseconds since the epoch
 */
export function showTime(text: string, zone: Zone, now: number): ShownTime | undefined {
  if (!TIMESTAMP.test(text)) return undefined;
  const hasOffset = /(Z|[+-]\d{2}:?\d{2})$/i.test(text);
  const at = new Date(hasOffset ? text : `${text}Z`);
  if (Number.isNaN(at.getTime())) return undefined;
  const utc = at.toISOString();
  const [date, clock] = zone === "utc" ? [utc.slice(0, 10), utc.slice(11, 19)] : localParts(at);
  return {
    minutes: `${date} ${clock.slice(0, 5)}`,
    seconds: clock.slice(5),
    detail: `${relativeTime(at.getTime(), now)} · ${utc.slice(0, 10)} ${utc.slice(11, 19)} UTC`,
  };
}

function localParts(at: Date): [date: string, clock: string] {
  const two = (value: number) => String(value).padStart(2, "0");
  const year = String(at.getFullYear()).padStart(4, "0");
  return [
    `${year}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`,
  ];
}

const UNITS = [
  ["year", 31_556_952_000],
  ["month", 2_629_746_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

const relativeFormat = new Intl.RelativeTimeFormat("en", { numeric: "always" });

/** `4 months ago`, `in 3 days`, `just now`; both in milliseconds since the epoch. */
export function relativeTime(at: number, now: number): string {
  const distance = at - now;
  for (const [unit, milliseconds] of UNITS) {
    if (Math.abs(distance) >= milliseconds) {
      return relativeFormat.format(Math.trunc(distance / milliseconds), unit);
    }
  }
  return "just now";
}
