import fc from "fast-check";
import { expect, it } from "vitest";
import { placeIn, rangeOf } from "./number-range.ts";

it.each([
  [["1", "3", "2"], { min: 1, max: 3 }],
  [["-2", "0", "0.5"], { min: -2, max: 0.5 }],
  [["0", "0.0", "-0"], undefined],
  [["7"], undefined],
  [[], undefined],
  [["1", "NaN", "Infinity", "-Infinity", "1e999", "2"], { min: 1, max: 2 }],
])("the range of %j is %j", (texts, range) => {
  expect(rangeOf(texts)).toEqual(range);
});

it("places every finite number from 0 to 1, in order", () => {
  const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 2 });
  fc.assert(
    fc.property(numbers, (values) => {
      const texts = values.toSorted((a, b) => a - b).map(String);
      const range = rangeOf(texts);
      if (range === undefined) return;
      const places = texts.map((text) => placeIn(range, text) ?? Number.NaN);
      expect(places[0]).toBe(0);
      expect(places.at(-1)).toBe(1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});

it("places the largest and the smallest numbers there are", () => {
  const place = (texts: readonly string[], text: string) => {
    const range = rangeOf(texts);
    return range && placeIn(range, text);
  };
  expect(place(["0", "5e-324"], "0")).toBe(0);
  expect(place(["0", "5e-324"], "5e-324")).toBe(1);
  expect(place(["-1.7e308", "1.7e308"], "0")).toBe(0.5);
});

it("has no place for what isn't finite", () => {
  for (const text of ["NaN", "Infinity", "1e999"]) {
    expect(placeIn({ min: 0, max: 1 }, text)).toBeUndefined();
  }
});
