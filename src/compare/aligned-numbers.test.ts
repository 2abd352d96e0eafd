import { expect, it } from "vitest";
import { alignedWidth, missingDecimals, paddedDelta, rowDecimals } from "./aligned-numbers.ts";
import { cellOf, shownValue } from "./cell.ts";
import { rowOf } from "./test-versions.ts";

it("a row has the most decimals of its plain numbers", () => {
  expect(rowDecimals(rowOf("0.9272", "0.93", "1e-7", "NaN", '"0.12345"'))).toBe(4);
  expect(rowDecimals(rowOf("520", "480"))).toBe(0);
  expect(rowDecimals(rowOf("0.1", "0.1234567890123456789012"))).toBe(1);
});

it("aligned numbers are as wide as the longest parts on both sides of the point", () => {
  expect(alignedWidth(rowOf("1234", "0.25", "-7.5"))).toBe(7);
  expect(alignedWidth(rowOf("1e-100000", "2"))).toBe(9);
  expect(alignedWidth(rowOf("0.1234567890123456789012", "1"))).toBe(20);
});

it.each([
  ["3", 2, ".00"],
  ["0.5", 3, "00"],
  ["-0.25", 2, ""],
  ["1e-7", 4, ""],
  ["NaN", 4, ""],
  ["12345678901234567", 4, ""],
])("%s with %i decimals lacks %j", (text, decimals, expected) => {
  expect(missingDecimals(text, decimals)).toBe(expected);
});

it.each([
  ["−0.007", 4, "−0.0070"],
  ["+1", 2, "+1.00"],
  ["≈+1e400", 2, "≈+1e400"],
  ["+123456789.5", 9, "+123456789.5"],
])("the delta %s with %i decimals is %s", (delta, decimals, expected) => {
  expect(paddedDelta(delta, decimals)).toBe(expected);
});

it("values stay exact beside padded deltas", () => {
  const row = rowOf("0.8006", "0.7936", "0.8");
  const cells = [1, 2].map((index) => cellOf(row, index, { baseline: 0, direction: undefined }));
  expect(cells.map(({ delta }) => delta)).toEqual(["−0.0070", "−0.0006"]);
  expect(cells.map(({ text }) => text)).toEqual(["0.7936", "0.8"]);
  expect(shownValue(row.nodes[2]).text).toBe("0.8");
});
