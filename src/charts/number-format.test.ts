import fc from "fast-check";
import { expect, it } from "vitest";
import { linearDomain, logDomain } from "./number-domain.ts";
import { formatTicks } from "./number-format.ts";
import { linearTicks, logTicks } from "./number-ticks.ts";
import { placeable } from "./plot-value.ts";

it.each([
  [
    [0.1, 0.2, 0.3],
    ["0.1", "0.2", "0.3"],
  ],
  [
    [0, 0.05, 0.1],
    ["0.00", "0.05", "0.10"],
  ],
  [
    [0, 1.5, 3],
    ["0.0", "1.5", "3.0"],
  ],
  [
    [-10000, 0, 10000],
    ["-10,000", "0", "10,000"],
  ],
  [[12400], ["12,400"]],
  [[0], ["0"]],
  [
    [0, 2e9, 4e9],
    ["0", "2e9", "4e9"],
  ],
  [
    [9.5e9, 1e10],
    ["9.5e9", "1.00e10"],
  ],
  [
    [1e-7, 2e-7],
    ["1e-7", "2e-7"],
  ],
  [
    [1000000.001, 1000000.0012],
    ["1,000,000.0010", "1,000,000.0012"],
  ],
  [
    [1e12, 1e12 + 0.5],
    ["1,000,000,000,000.0", "1,000,000,000,000.5"],
  ],
  [
    [1e300, 2e300],
    ["1e300", "2e300"],
  ],
])("writes %j as %j", (ticks, texts) => {
  expect(formatTicks(ticks)).toEqual(texts);
});

const finite = fc.double({ noNaN: true }).map(placeable);

it("writes different ticks differently, and each as a number within a part of the step", () => {
  fc.assert(
    fc.property(finite, finite, fc.integer({ min: 2, max: 12 }), (a, b, count) => {
      const ticks = linearTicks(linearDomain([Math.min(a, b), Math.max(a, b)], count), count);
      expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
      const step = (ticks[1]?.value ?? 0) - (ticks[0]?.value ?? 0);
      for (const { value, label } of ticks) {
        expect(Math.abs(Number(label.replaceAll(",", "")) - value)).toBeLessThanOrEqual(step / 100);
      }
    }),
  );
});

it("has ticks at both sides of any positive extent on a log scale", () => {
  const positive = fc.double({ min: 1e-280, max: 1e300, noNaN: true });
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: 2, max: 12 }), (a, b, count) => {
      const [low, high] = logDomain([Math.min(a, b), Math.max(a, b)]);
      expect(low).toBeLessThan(high);
      expect(low).toBeLessThanOrEqual(Math.min(a, b));
      expect(high).toBeGreaterThanOrEqual(Math.max(a, b));
      const ticks = logTicks([low, high], count);
      expect(ticks.length).toBeLessThanOrEqual(count);
      for (const { value, label } of ticks) expect(Number(label.replaceAll(",", ""))).toBe(value);
    }),
  );
});
