/** A time zone: the browser's (`local`), `utc`, or an IANA name such as `Europe/Berlin`. */
export type Zone = string;

export interface ShownTime {
  /** `2026-06-30 16:00` */
  readonly minutes: string;
  /** `:00` */
  readonly seconds: string;
  /** `4 months ago · 2026-06-30 16:00:00 UTC` */
  readonly detail: string;
}

/** Date, hours and minutes, seconds, their fraction, and the offset. */
const TIMESTAMP =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}:?\d{2})?$/i;

export interface Instant {
  /** The whole second, in milliseconds since the epoch. */
  readonly milliseconds: number;
  /** Since that second; further digits of the fraction are dropped. */
  readonly nanoseconds: number;
}

/**
 * Parses an ISO 8601 or RFC 3339 timestamp, with `T` or a space; `undefined` for any other text.
 * Seconds, a fraction of any length and an offset may be missing; without an offset it is UTC.
 */
export function readInstant(text: string): Instant | undefined {
  const [, date, clock, second = "00", fraction = "", offset = "Z"] = TIMESTAMP.exec(text) ?? [];
  if (date === undefined) return undefined;
  // The only form that every engine parses: with T, Z and a colon in the offset.
  const zone = offset.toUpperCase().replace(/:?(\d\d)$/, ":$1");
  const milliseconds = Date.parse(`${date}T${clock}:${second}${zone}`);
  if (Number.isNaN(milliseconds)) return undefined;
  return { milliseconds, nanoseconds: Number(fraction.slice(0, 9).padEnd(9, "0")) };
}

/**
 * A timestamp as it is displayed, or `undefined` for any other text.
 * @param now milliseconds since the epoch
 */
export function showTime(text: string, zone: Zone, now: number): ShownTime | undefined {
  const instant = readInstant(text);
  if (instant === undefined) return undefined;
  const at = new Date(instant.milliseconds);
  const utc = at.toISOString();
  const [date = "", clock = ""] =
    zone === "utc"
      ? [utc.slice(0, 10), utc.slice(11, 19)]
      : zone === "local"
        ? localParts(at)
        : partsIn(zone, at);
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

/** Creating a format takes long, and a page shows all times in the same time zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(timeZone: string, at: Date): string[] {
  const [date = "", clock = ""] = formatIn(timeZone).format(at).split(" ");
  return [date.padStart("2026-06-30".length, "0"), clock];
}

/** Returns a format for `2026-06-30 16:00:00`, which is how Swedish writes it. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  formats.set(timeZone, format);
  return format;
}

/**
 * Returns a time zone by its canonical IANA name, so that there are not more names than zones. Returns
 * `utc` for anything else, such as an offset.
 */
export function readTimeZone(text: string): Zone {
  if (!/^[A-Z]/i.test(text)) return "utc";
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return "utc";
  }
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

/** A wait in whole seconds, in its two largest units: `3 s`, `2 min 5 s`, `23 h 59 min`. */
export function durationText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours > 0) return `${hours} h ${minutes % 60} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
