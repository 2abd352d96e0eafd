import fc from "fast-check";
import { expect, test } from "vitest";
import { cutInMiddle } from "./middle-cut.ts";

/** Every code point has the width 1. */
const widthOf = (text: string) => [...text].length;

test("leaves a text that has no middle", () => {
  expect(cutInMiddle("ab", 1, widthOf)).toBe("ab");
  expect(cutInMiddle("abc", 1, widthOf)).toBe("a…c");
});

test("uses about 60% of the width for the start", () => {
  expect(cutInMiddle("session-embedding-index", 11, widthOf)).toBe("sessio…ndex");
});

test("fills the width when characters differ in width", () => {
  const narrowI = (text: string) =>
    [...text].reduce((sum, character) => sum + (character === "i" ? 1 : 4), 0);
  expect(cutInMiddle("mmmmmmmmmmiiiiiiii", 24, narrowI)).toBe("mmm…iiiiiiii");
});

test("leaves no space beside the ellipsis", () => {
  expect(cutInMiddle("Ada of the Lovelaces", 9, widthOf)).toBe("Ada…laces");
});

test("does not split a character", () => {
  expect(cutInMiddle("🚀🚀🚀🚀🚀🚀", 3, widthOf)).toBe("🚀…🚀");
  expect(cutInMiddle("👩‍🔬e\u0301xyz👩‍🔬", 3, widthOf)).toBe("👩‍🔬…👩‍🔬");
});

test("fits, keeps the start and the end, and leaves something out", () => {
  const text = fc.string({ unit: "grapheme-ascii", minLength: 4 });
  fc.assert(
    fc.property(text, fc.integer({ min: 3, max: 40 }), (text, width) => {
      const cut = cutInMiddle(text, width, widthOf);
      const at = cut.indexOf("…");
      const [start, end] = [cut.slice(0, at), cut.slice(at + 1)];
      expect(widthOf(cut)).toBeLessThanOrEqual(Math.min(width, text.length));
      expect(text.startsWith(start) && text.endsWith(end)).toBe(true);
    }),
  );
});
