import { scaleUtc } from "d3-scale";
import { showTime, type Zone } from "../lib/time.ts";
import type { Domain } from "./number-domain.ts";
import type { Tick } from "./number-ticks.ts";

const DAY = 86_400_000;

/** Round times in a time zone, at most about `count` of them. */
export function timeTicks([low, high]: Domain, zone: Zone, count: number): readonly Tick[] {
  // A clock's reading is taken for a time in UTC, since d3 knows only UTC and the browser's own zone.
  const clocks = scaleUtc()
    .domain([wallClock(low, zone), wallClock(high, zone)])
    .ticks(count)
    .map(Number);
  const format = clockFormat(clocks);
  return clocks
    .map((clock) => ({ value: instantOf(clock, zone), label: format(clock) }))
    .filter(({ value }) => value >= low && value <= high);
}

/** What a clock in the zone shows at an instant, as if it were a time in UTC; both in milliseconds. */
function wallClock(instant: number, zone: Zone): number {
  const text = toIso(instant);
  const shown = showTime(text, zone, instant);
  if (shown === undefined) return instant;
  const whole = Date.parse(`${shown.minutes.replace(" ", "T")}${shown.seconds}Z`);
  return Number.isNaN(whole) ? instant : whole + (((instant % 1000) + 1000) % 1000);
}

/** The inverse of {@link wallClock}; the offset may change between the two guesses. */
function instantOf(clock: number, zone: Zone): number {
  const guess = clock - (wallClock(clock, zone) - clock);
  return guess + (clock - wallClock(guess, zone));
}

/** As many parts of a time as the ticks need to differ. The first tick of a day says which. */
function clockFormat(clocks: readonly number[]): (clock: number) => string {
  const has = (unit: number) => clocks.some((clock) => clock % unit !== 0);
  if (!has(DAY)) return dateFormat(clocks);
  const end = has(1000) ? 23 : has(60_000) ? 19 : 16;
  const first = clocks[0];
  return (clock) => {
    const text = toIso(clock);
    const day = text.slice(5, 10);
    if (clock % DAY === 0) return day;
    return clock === first ? `${day} ${text.slice(11, end)}` : text.slice(11, end);
  };
}

function dateFormat(clocks: readonly number[]): (clock: number) => string {
  const texts = clocks.map(toIso);
  const end = texts.every((it) => it.slice(5, 10) === "01-01")
    ? 4
    : texts.every((it) => it.slice(8, 10) === "01")
      ? 7
      : 10;
  return (clock) => toIso(clock).slice(0, end);
}

/** @param instant within the years 0 to 9999, or else the nearest such time is meant */
function toIso(instant: number): string {
  const limited = Math.min(Math.max(instant, -62_167_219_200_000), 253_402_300_799_999);
  return new Date(limited).toISOString();
}
