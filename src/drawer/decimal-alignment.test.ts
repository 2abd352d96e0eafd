import { expect, test } from "vitest";
import { alignmentOf, integerLength, paddingOf } from "./decimal-alignment.ts";

test.each([
  ["0.6821", 1],
  ["120", 3],
  ["-12.5", 3],
  ["1e-9", 1],
  ["1.5e+22", 1],
  ["9007199254740993", 16],
])("%s has %i signs before its point", (number, length) => {
  expect(integerLength(number)).toBe(length);
});

test("points stand under each other: padding and integer part are as long in every number", () => {
  const numbers = ["0.6821", "120", "-12.5", "9007199254740993", "1e-9"];
  const alignment = alignmentOf(numbers);
  const places = numbers.map((number) => paddingOf(number, alignment) + integerLength(number));
  expect(places).toEqual([16, 16, 16, 16, 16]);
});

test("one giant does not push the others along", () => {
  const giant = "1".repeat(300);
  expect(alignmentOf(["0.5", "12", giant])).toBe(2);
  expect(paddingOf(giant, 2)).toBe(0);
});

test("no numbers, no alignment", () => {
  expect(alignmentOf([])).toBe(0);
});
