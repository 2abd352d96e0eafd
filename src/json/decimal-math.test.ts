import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals, type Decimal, readDecimal } from "./decimal.ts";
import { add, multiply, subtract } from "./decimal-math.ts";
import { formatDecimal, roundDecimal } from "./format-decimal.ts";
import { numberText } from "./test-documents.ts";

function decimalOf(text: string): Decimal {
  const decimal = readDecimal(text);
  if (decimal === undefined) throw new Error(`${text} is not a number`);
  return decimal;
}

const textOf = (value: Decimal | undefined) => value && formatDecimal(value);
const difference = (a: string, b: string) => subtract(decimalOf(a), decimalOf(b));

it("many zeros in the middle take no longer than other digits", () => {
  const zeros = "0".repeat(300_000);
  const difference = subtract(decimalOf(`1${zeros}2`), decimalOf("1"));
  expect(difference?.value.digits).toBe(`1${zeros}1`);
});

it.each([
  ["9007199254740993", "9007199254740992", "1"],
  ["0.3", "0.1", "0.2"],
  ["0.8721", "0.9012", "-0.0291"],
  ["1", "1.0", "0"],
  ["-0", "0", "0"],
  ["1e2", "-1e-2", "100.01"],
  ["0", "1e999999999", "-1e999999999"],
])("%s less %s is exactly %s", (a, b, expected) => {
  const result = difference(a, b);
  expect(textOf(result?.value)).toBe(expected);
  expect(result?.isExact).toBe(true);
});

it("numbers far apart are added exactly as long as there are at most a thousand zeros between them", () => {
  const result = difference("1e400", "1e-400");
  expect(result?.isExact).toBe(true);
  expect(result?.value.digits).toBe("9".repeat(800));
});

it.each([
  ["1e999999999", "1", "1e999999999"],
  ["1", "1e999999999999999999999", "-1e999999999999999999999"],
  ["1e-999999999", "-2", "2"],
])("%s less %s is rounded to %s, without filling the memory", (a, b, expected) => {
  const result = difference(a, b);
  expect(textOf(result?.value)).toBe(expected);
  expect(result?.isExact).toBe(false);
});

it("an infinite number has no sum and no product", () => {
  const [infinity, one] = [decimalOf("-Infinity"), decimalOf("1")];
  expect(add(infinity, one)).toBeUndefined();
  expect(subtract(one, infinity)).toBeUndefined();
  expect(subtract(infinity, infinity)).toBeUndefined();
  expect(multiply(infinity, one)).toBeUndefined();
});

/** An exact number as an integer, in units of 10^-100. */
const UNIT = 100;
const exact = fc
  .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: -40, max: 40 }))
  .map(([integer, power]) => ({
    text: `${integer}e${power}`,
    units: integer * 10n ** BigInt(UNIT + power),
  }));

function unitsOf(value: Decimal, units = UNIT): bigint {
  const power = BigInt(value.exponent) - BigInt(value.digits.length) + BigInt(units);
  return BigInt(value.signum) * BigInt(value.digits || "0") * 10n ** power;
}

describe("for any numbers", () => {
  it("sum, difference and product are those of integers", () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        const [left, right] = [decimalOf(a.text), decimalOf(b.text)];
        const [sum, rest] = [add(left, right), subtract(left, right)];
        const product = multiply(left, right);
        if (!sum || !rest || !product) throw new Error("Not finite");
        expect(unitsOf(sum.value)).toBe(a.units + b.units);
        expect(unitsOf(rest.value)).toBe(a.units - b.units);
        expect(unitsOf(product, 2 * UNIT)).toBe(a.units * b.units);
        expect([sum.isExact, rest.isExact]).toEqual([true, true]);
      }),
    );
  });

  it("a difference is reversed when its numbers swap", () => {
    fc.assert(
      fc.property(numberText, numberText, (a, b) => {
        const [one, other] = [difference(a, b), difference(b, a)];
        expect(textOf(other?.value)).toBe(
          one && textOf(subtract(decimalOf("0"), one.value)?.value),
        );
        expect(one?.value.signum).toBe(Math.sign(compareDecimals(decimalOf(a), decimalOf(b))));
      }),
    );
  });

  it("a written number is read back, and is never long because of its exponent", () => {
    fc.assert(
      fc.property(numberText, (text) => {
        const value = decimalOf(text);
        const written = formatDecimal(value);
        expect(compareDecimals(decimalOf(written), value)).toBe(0);
        expect(written.length).toBeLessThan(value.digits.length + 28);
      }),
    );
  });
});

it.each([
  ["-0.00", "0"],
  ["1e3", "1000"],
  ["120e-2", "1.2"],
  ["1e-7", "0.0000001"],
  ["12345678901234567890", "12345678901234567890"],
  ["1e400", "1e400"],
  ["-1.50e-30", "-1.5e-30"],
  ["-Infinity", "-Infinity"],
])("%s is written as %s", (text, expected) => {
  expect(formatDecimal(decimalOf(text))).toBe(expected);
});

it.each([
  ["1.25", 2, "1.3"],
  ["-1.24", 2, "-1.2"],
  ["9.99", 2, "10"],
  ["0.0999", 1, "0.1"],
  ["12", 5, "12"],
])("%s with at most %d digits is %s", (text, max, expected) => {
  expect(formatDecimal(roundDecimal(decimalOf(text), max))).toBe(expected);
});
