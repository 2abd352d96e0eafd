import { expect, it } from "vitest";
import { waitSecondsOf } from "./wait-seconds.ts";

it("waits as long as it is told, and within a day", () => {
  expect([20, 86_400, 1e300].map((told) => waitSecondsOf(told))).toEqual([20, 86_400, 86_400]);
  expect(waitSecondsOf(20, 3)).toBe(20);
});

it("does not ask at once when told so, and ever less often", () => {
  const waits = [1, 2, 3, 6, 5000].map((failures) => waitSecondsOf(0, failures));
  expect(waits).toEqual([3, 6, 12, 60, 60]);
});
