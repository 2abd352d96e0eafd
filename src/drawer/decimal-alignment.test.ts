import { expect, test } from "vitest";
import {
  alignmentOf,
  groupStarts,
  integerLength,
  integerWidth,
  paddingOf,
} from "./decimal-alignment.ts";

test.each([
  ["0.6821", 1],
  ["120", 3],
  ["-12.5", 3],
  ["1e-9", 1],
  ["1.5e+22", 1],
  ["9007199254740993", 16],
])("%s has %i characters before its decimal point", (number, length) => {
  expect(integerLength(number)).toBe(length);
});

test.each([
  ["1234", []],
  ["12345", [2]],
  ["-123456", [4]],
  ["1234567.8901234", [1, 4]],
  ["12345e10", [2]],
  ["0.123456789", []],
  ["Infinity", []],
  ["-Infinity", []],
  ["NaN", []],
])("the digits of %s are grouped at %j", (number, starts) => {
  expect(groupStarts(number)).toEqual(starts);
});

const numbers = ["0.6821", "120", "-12.5", "9007199254740993", "1e-9"];

test("the alignment has the length of the longest part on each side", () => {
  expect(alignmentOf(numbers)).toEqual({ integer: 18.5, fraction: 5 });
});

/** The padding in characters, in a column of `width` characters of 8 pixels each. */
function paddingIn(width: number, number: string): number {
  const padding = paddingOf(number, alignmentOf(numbers));
  const [, reserved = "", button = "", max = ""] =
    /^clamp\(0px, 100% - ([\d.]+)ch - (\d+)px, ([\d.]+)ch\)$/.exec(padding) ?? [];
  return Math.max(0, Math.min(width - Number(reserved) - Number(button) / 8, Number(max)));
}

test("decimal points are aligned: padding plus integer part is equally long for every number", () => {
  const positions = numbers.map((number) => paddingIn(42, number) + integerWidth(number));
  expect(positions).toEqual([18.5, 18.5, 18.5, 18.5, 18.5]);
});

test("in a narrow column they move left together, and only a longer number overflows", () => {
  const positions = numbers.map((number) => paddingIn(21, number) + integerWidth(number));
  expect(positions).toEqual([7, 7, 7, 18.5, 7]);
});

test("one very long number does not move the others", () => {
  const long = "1".repeat(300);
  expect(alignmentOf(["0.5", "12", long, `0.${"3".repeat(40)}`])).toEqual({
    integer: 2,
    fraction: 2,
  });
});

test("no numbers with digits, no alignment", () => {
  expect(alignmentOf(["NaN", "-Infinity"])).toEqual({ integer: 0, fraction: 0 });
});
