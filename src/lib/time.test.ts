import { expect, it } from "vitest";
import { durationText, readInstant, readTimeZone, relativeTime, showTime } from "./time.ts";

const NOW = Date.parse("2026-11-23T12:00:00Z");

it.each([
  "2026-03-14T09:26:53Z",
  "2026-03-14T09:26:53+00:00",
  "2026-03-14T09:26:53.5+00:00",
  "2026-03-14T09:26:53.589793+00:00",
  "2026-03-14T10:26:53+0100",
  "2026-03-14T09:26:53",
  "2026-03-14 09:26:53Z",
  "2026-03-14 10:26:53.5+01:00",
])("shows %s to the second, in UTC", (text) => {
  const shown = showTime(text, "utc", NOW);
  expect(shown?.minutes).toBe("2026-03-14 09:26");
  expect(shown?.seconds).toBe(":53");
  expect(shown?.detail).toBe("8 months ago · 2026-03-14 09:26:53 UTC");
});

it.each([
  "",
  "yesterday",
  "2026",
  "2026-13-45T99:99:99Z",
  "2026-03-14T09:26.5Z",
  "2026-03-14T09:26 (UTC)",
])("does not read %j as a time", (text) => {
  expect(showTime(text, "local", NOW)).toBeUndefined();
});

it("returns distances in the largest whole unit", () => {
  expect(relativeTime(NOW - 59_000, NOW)).toBe("just now");
  expect(relativeTime(NOW - 61_000, NOW)).toBe("1 minute ago");
  expect(relativeTime(NOW + 3 * 86_400_000, NOW)).toBe("in 3 days");
  expect(relativeTime(NOW - 2 * 31_556_952_000, NOW)).toBe("2 years ago");
});

it("reads a timestamp to the nanosecond, with or without seconds", () => {
  const milliseconds = Date.parse("2026-06-30T16:00:00Z");
  expect(readInstant("2026-06-30 16:00Z")).toEqual({ milliseconds, nanoseconds: 0 });
  expect(readInstant("2026-06-30t18:00:00.0000000019+0200")).toEqual({
    milliseconds,
    nanoseconds: 1,
  });
});

it.each([
  [0, "0 s"],
  [59, "59 s"],
  [125, "2 min 5 s"],
  [3600, "1 h 0 min"],
  [86_399, "23 h 59 min"],
])("writes %d seconds as %j", (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});

it("shows a time in a time zone by its name, as in a browser there", () => {
  const shown = showTime("2026-06-30T16:00:05Z", "Asia/Kolkata", 0);
  expect([shown?.minutes, shown?.seconds]).toEqual(["2026-06-30 21:30", ":05"]);
  expect(showTime("0001-01-01T12:00:00Z", "Africa/Abidjan", 0)?.minutes).toMatch(/^0001-01-01 1/);
});

it("reads the names of time zones in one form, and takes anything else for UTC", () => {
  expect(readTimeZone("europe/berlin")).toBe("Europe/Berlin");
  for (const text of ["", "Mars/Olympus", "</script>", "+01:23"])
    expect(readTimeZone(text)).toBe("utc");
});
