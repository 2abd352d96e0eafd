import { expect, it } from "vitest";
import { numberSizes, numberWidth } from "./number-sizes.ts";
import { rowOf } from "./test-versions.ts";

it("has room for the digits of a double", () => {
  const text = "-0.24530000000000002";
  const width = numberWidth([rowOf(text, "1")]);
  expect(width).toBe(text.length);
  expect(numberSizes(width).number).toBeGreaterThan(text.length * 7.4);
});

it("doesn't grow with longer numbers, nor with texts", () => {
  expect(numberWidth([rowOf("9".repeat(1000), '"a long text without numbers"')])).toBe(20);
  expect(numberWidth([rowOf('"a long text without numbers"', "1")])).toBe(6);
});
