import fc from "fast-check";
import { expect, it } from "vitest";
import { anyCharacter } from "./test-characters.ts";
import { truncate } from "./truncate.ts";

it.each([
  ["short", 5, "short"],
  ["longer", 5, "long…"],
  ["abc🚀🚀", 5, "abc…"],
  ["ab🚀🚀", 5, "ab🚀…"],
])("of %j with %i characters is %j", (text, max, expected) => {
  expect(truncate(text, max)).toBe(expected);
});

it("is never too long, and keeps well-formed text well formed", () => {
  const text = fc.string({ unit: anyCharacter });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (text, max) => {
      const cut = truncate(text, max);
      expect(cut.length).toBeLessThanOrEqual(max);
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
});
