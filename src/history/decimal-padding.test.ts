import { expect, it } from "vitest";
import { decimalPadding } from "./decimal-padding.ts";

const paddings = (numbers: readonly string[]) => numbers.map(decimalPadding(numbers));

it("aligns numbers with different decimals", () => {
  expect(paddings(["1.1109", "1.13", "2", "-12.5"])).toEqual([0, 2, 4.5, 3]);
});

it("adds nothing to whole numbers, NaN and infinities", () => {
  expect(paddings(["3", "12"])).toEqual([0, 0]);
  expect(paddings(["NaN", "0.5", "-Infinity"])).toEqual([0, 0, 0]);
});

it("leaves out numbers that would make the others too wide", () => {
  expect(paddings(["0.123456789012345678", "0.5", "1"])).toEqual([0, 0, 1.5]);
});
