import fc from "fast-check";
import { expect, it } from "vitest";
import { readDecimal } from "./decimal.ts";
import { percentOf } from "./percent.ts";

function percent(base: string, other: string): string | undefined {
  const [from, to] = [readDecimal(base), readDecimal(other)];
  if (from === undefined || to === undefined) throw new Error("Not a number");
  return percentOf(from, to);
}

it.each([
  ["0.9012", "0.9137", "+1.4%"],
  ["9.4", "4.2", "−55.3%"],
  ["0.2599", "0.3026", "+16.4%"],
  ["200", "420", "+110.0%"],
  ["100", "0", "−100.0%"],
  ["-10", "-5", "+50.0%"],
  ["-10", "5", "+150.0%"],
  ["100", "1303", "+1,203%"],
  ["1", "1251", "×1,251"],
  ["1", "-1251", "×−1,251"],
  ["3", "3.6e6", "×1.2e6"],
  ["1e-999999999", "1e999999999", "×1.0e1999999998"],
  ["1", "1.0009", "+0.09%"],
  ["1", "1.00012", "+0.012%"],
  ["1", "1.000001", "≈0%"],
])("from %s to %s: %s", (base, other, expected) => {
  expect(percent(base, other)).toBe(expected);
});

it.each([
  ["0", "1"],
  ["1", "1.0"],
  ["Infinity", "1"],
  ["1", "Infinity"],
])("from %s to %s there is no percentage", (base, other) => {
  expect(percent(base, other)).toBeUndefined();
});

it("for any integers, it is the rounded quotient", () => {
  const integer = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(integer, integer, (base, other) => {
      const text = percent(String(base), String(other));
      if (text === undefined || text.startsWith("×")) return;
      const shown = Number(text.replace("−", "-").replace(/[≈%,]/g, ""));
      const expected = ((other - base) / base) * 100;
      expect(Math.abs(shown - expected)).toBeLessThanOrEqual(
        Math.abs(expected) >= 999.95 ? 0.5001 : 0.0501,
      );
      expect(Math.sign(shown) * Math.sign(expected)).toBeGreaterThanOrEqual(0);
    }),
  );
});
