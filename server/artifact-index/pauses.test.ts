import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPauses, isPassing, pauseOf } from "./pauses.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

test("a pause is as long as told, otherwise longer each time", () => {
  const pause = (tried: number, retryAfter?: string) =>
    pauseOf(tried, retryAfter, { pauseMs: 500 }, Date.parse("2026-11-28T10:00:00Z"));
  expect([pause(1), pause(2), pause(3)]).toEqual([500, 1_000, 2_000]);
  expect(pause(3, "2")).toBe(2_000);
  expect(pause(1, "Sat, 28 Nov 2026 10:00:30 GMT")).toBe(30_000);
  expect(pause(1, "soon")).toBe(500);
});

test("all pauses together are limited, and those at the same time count once", () => {
  const pauses = createPauses({ totalMs: 1_000 }, { until: 0 });
  expect(pauses.start(600)).toBe(true);
  expect(pauses.start(600)).toBe(true);
  vi.setSystemTime(1_000_600);
  expect(pauses.start(500)).toBe(false);
  expect(pauses.start(400)).toBe(true);
});

test("what can't pass by itself isn't waited out", () => {
  const isPassingStatus = (status: number) => isPassing({ status, text: "" });
  expect([408, 429, 500, 502, 503, 504].every(isPassingStatus)).toBe(true);
  expect([400, 401, 403, 404, 422, 501].some(isPassingStatus)).toBe(false);
  expect(isPassing({ status: 502, text: '{"code":"UPSTREAM_REDIRECT"}' })).toBe(false);
});
