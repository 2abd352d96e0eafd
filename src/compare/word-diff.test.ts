import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../json/test-documents.ts";
import { wordDiff } from "./word-diff.ts";

/** `-out-` and `+in+` within the same text. */
function marked(base: string, text: string): string {
  const marks = { same: "", out: "-", in: "+" };
  return wordDiff(base, text)
    .map(({ kind, text: piece }) => `${marks[kind]}${piece}${marks[kind]}`)
    .join("");
}

it.each([
  [
    "artifact:t/r/churn-features:12",
    "artifact:t/r/churn-features:11",
    "artifact:t/r/churn-features:-12-+11+",
  ],
  ["s3://a/b_c/d.bin", "s3://a/b_x/d.bin", "s3://a/-b_c-+b_x+/d.bin"],
  ["s3://a/run-12ab/m", "s3://a/run-34cd/m", "s3://a/-run-12ab-+run-34cd+/m"],
  ["v1.4.0", "v1.5.0", "v1.-4-+5+.0"],
  ["early stopping on loss", "early stopping on AUC", "early stopping on -loss-+AUC+"],
  ["a b", "a b", "a b"],
  ["a", "", "-a-"],
  ["", "a", "+a+"],
  ["", "", ""],
  ["red fox", "blue cat", "-red fox-+blue cat+"],
  ["東京都", "東京市", "東京-都-+市+"],
  ["привет мир", "привет всем", "привет -мир-+всем+"],
  ["ok 👩‍🚀", "ok 👩‍🔬", "ok -👩‍🚀-+👩‍🔬+"],
  ["e\u0301a b", "ea b", "-e\u0301a-+ea+ b"],
])("%j, %j", (base, text, expected) => {
  expect(marked(base, text)).toBe(expected);
});

describe("for any texts", () => {
  const words = fc.array(fc.oneof(anyText, fc.constantFrom("a", "b", " ", "/", "1")), {
    maxLength: 9,
  });
  const text = words.map((parts) => parts.join(""));

  it("its pieces are both texts", () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        const pieces = wordDiff(base, other);
        const without = (left: string) =>
          pieces.flatMap((piece) => (piece.kind === left ? [] : [piece.text])).join("");
        expect(without("in")).toBe(base);
        expect(without("out")).toBe(other);
        expect(pieces.some((piece) => piece.kind !== "same")).toBe(base !== other);
      }),
    );
  });
});

it("long texts, and texts that differ in most words, are replaced as a whole", () => {
  const long = (word: string) => `same ${word} `.repeat(3_000);
  expect(wordDiff(long("a"), long("b"))).toHaveLength(2);
  const many = (start: number) =>
    Array.from({ length: 900 }, (_, index) => index + start).join(" ");
  expect(wordDiff(many(0), many(10_000))).toHaveLength(2);
});
