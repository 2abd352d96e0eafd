import { expect, it } from "vitest";
import { timeDifference } from "./time-difference.ts";

it.each([
  ["2026-06-26T05:24:23+00:00", "2026-06-26T04:46:01Z", "−38 min 22 s"],
  ["2026-06-26T05:24:23Z", "2026-06-28T05:24:59Z", "+2 d"],
  ["2026-06-26T05:00:00Z", "2026-06-26T07:05:30Z", "+2 h 5 min"],
  ["2026-06-26T05:24:23.1Z", "2026-06-26T05:24:23.35Z", "+250 ms"],
  ["2026-06-26T05:24:23.000000Z", "2026-06-26T05:24:23.000001Z", "+under 1 ms"],
  ["2026-06-26T05:24:23+00:00", "2026-06-26T07:24:23+02:00", "same time"],
  ["2026-06-26T05:24:23Z", "yesterday", undefined],
  ["2026-06-26", "2026-06-27", undefined],
])("%s, %s: %s", (base, other, expected) => {
  expect(timeDifference(base, other)).toBe(expected);
});
