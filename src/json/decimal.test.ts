import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals, type Decimal, readDecimal } from "./decimal.ts";
import { numberText } from "./test-documents.ts";

function decimalOf(text: string): Decimal {
  const decimal = readDecimal(text);
  if (decimal === undefined) throw new Error(`${text} is not a number`);
  return decimal;
}

const compare = (a: string, b: string) => Math.sign(compareDecimals(decimalOf(a), decimalOf(b)));

it.each([
  ["1.0", "1"],
  ["1", "1e0"],
  ["100", "1E+2"],
  ["0.001", "1e-3"],
  ["-0", "0.000e9"],
  ["1e999999999999999999999", "10e999999999999999999998"],
  ["Infinity", "Infinity"],
])("%s equals %s", (a, b) => {
  expect(compare(a, b)).toBe(0);
});

it.each([
  ["12345678901234567889", "12345678901234567890"],
  ["0.1", "0.10000000000000000001"],
  ["9", "10"],
  ["-10", "-9"],
  ["-1e400", "-1"],
  ["1e400", "1e401"],
  ["1e-999999999", "1e-999999998"],
  ["0", "1e-999999999"],
  ["1e999999999999999999999", "Infinity"],
  ["-Infinity", "-1e999999999999999999999"],
])("%s is less than %s", (a, b) => {
  expect(compare(a, b)).toBe(-1);
  expect(compare(b, a)).toBe(1);
});

describe("for any numbers", () => {
  it("the order agrees with doubles, which may only call different numbers equal", () => {
    fc.assert(
      fc.property(numberText, numberText, (a, b) => {
        const [left, right] = [Number(a), Number(b)];
        if (left !== right) expect(compare(a, b)).toBe(left < right ? -1 : 1);
      }),
    );
  });

  it("the form does not matter", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat(30), (integer, zeros) => {
        expect(compare(`${integer}`, `${integer}${"0".repeat(zeros)}e-${zeros}`)).toBe(0);
        expect(compare(`${integer}`, `${integer}.${"0".repeat(zeros + 1)}`)).toBe(0);
      }),
    );
  });
});

it.each(["NaN", "", ".", "e5", "1e", "0x10", "1_000", "v2", "1 "])("%j is not a number", (text) => {
  expect(readDecimal(text)).toBeUndefined();
});
