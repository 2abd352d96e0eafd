import fc from "fast-check";
import { expect, it } from "vitest";
import { lookOf } from "./series-looks.ts";
import { seriesStyles } from "./series-style.ts";

const anyKeys = fc.uniqueArray(fc.string(), { maxLength: 6 });

it("gives up to six series different looks, the same ones each time", () => {
  fc.assert(
    fc.property(anyKeys, (keys) => {
      const styles = seriesStyles(keys);
      expect(seriesStyles(keys)).toEqual(styles);
      const looks = styles.map(lookOf);
      for (const part of ["className", "dash", "marker"] as const) {
        expect(new Set(looks.map((look) => look[part])).size).toBe(keys.length);
      }
    }),
  );
});

it("repeats styles beyond six", () => {
  const keys = Array.from({ length: 20 }, (_, index) => `version ${index}`);
  expect(seriesStyles(keys)).toHaveLength(20);
  expect(new Set(seriesStyles(keys))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
});
