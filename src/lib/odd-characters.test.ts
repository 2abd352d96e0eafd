import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterPieces, oddCharacterNames, withoutOddCharacters } from "./odd-characters.ts";
import { anyCharacter } from "./test-characters.ts";

/** The text with each mark's label in brackets. */
const marked = (text: string, layout: "line" | "block" | "prose" = "line") =>
  characterPieces(text, layout)
    .map((piece) => (piece.mark === undefined ? piece.text : `[${piece.mark.label}]`))
    .join("");

describe("characterPieces", () => {
  it.each([
    ["prod\u200B", "prod[ZWSP]"],
    ["prod\u202Egnitset", "prod[RLO]gnitset"],
    ["\uFEFFprod", "[BOM]prod"],
    ["pro\u00ADd", "pro[SHY]d"],
    ["v\u00A01", "v[NBSP]1"],
    ["a\u2003b", "a[EMSP]b"],
    ["a\tb\nc", "a[TAB]b[LF]c"],
    ["a\u0000\u0090", "a[NUL+1]"],
    ["a\u{E0041}\u{E0042}", "a[TAG+1]"],
    ["a\uFE0F", "a[VS]"],
    ["1\uFE0F", "1[VS]"],
    ["a\uFFF9b\uFFFA", "a[IAA]b[IAS]"],
    ["a\u200Bb\u200B\u200B", "a[ZWSP]b[ZWSP×2]"],
    ["a\uD800", "a[SURR]"],
    ["a\u3164b", "a[HF]b"],
    ["a\u200Db", "a[ZWJ]b"],
    [" prod", "[SP]prod"],
    ["prod ", "prod[SP]"],
    ["a  b", "a [SP]b"],
    [" ", "[SP]"],
  ])("marks the odd characters of %j", (text, shown) => {
    expect(marked(text)).toBe(shown);
  });

  it.each([
    ["words with spaces"],
    ["نموذج-12"],
    ["می\u200Cخواهم"],
    ["क्\u200Dष"],
    ["👩\u200D💻 ❤\uFE0F\u200D🔥 👩🏽\u200D🚀"],
    ["1\uFE0F\u20E3"],
    ["🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
    ["葛\u{E0100}"],
    ["山田\u3000太郎"],
    ["café cafe\u0301"],
  ])("leaves %j alone", (text) => {
    expect(characterPieces(text, "line")).toEqual([{ text }]);
  });

  it("keeps the layout of code and the typography of prose", () => {
    expect(marked("if x:\n  y\r\n\tz", "block")).toBe("if x:\n  y\r\n\tz");
    expect(marked("a\rb\u00A0c\u200B", "block")).toBe("a[CR]b[NBSP]c[ZWSP]");
    const prose = "«\u00A0Été\u202F!\u00A0» Mo\u00ADdel\u200E\n\n 2";
    expect(marked(prose, "prose")).toBe(prose);
    expect(marked("a\u202Eb\uFEFF", "prose")).toBe("a[RLO]b[BOM]");
  });

  it("names the characters", () => {
    const names = (text: string) => characterPieces(text, "line").map(({ mark }) => mark?.name);
    expect(names("a\u200B")).toEqual([undefined, "U+200B zero width space"]);
    expect(names("\u202E\u200B\u202E")).toEqual([
      "U+202E right-to-left override, U+200B zero width space",
    ]);
    expect(names("\u0001\u0002\u0003\u0004\u0005\u0006")[0]).toMatch(
      /^U\+0001 control character, .*, 2 more$/,
    );
  });

  it("returns the text in pieces", () => {
    const layouts = fc.constantFrom("line", "block", "prose");
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), layouts, (text, layout) => {
        const pieces = characterPieces(text, layout);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
      }),
    );
  });
});

it("names each odd character of a line once", () => {
  expect(oddCharacterNames("prod")).toEqual([]);
  expect(oddCharacterNames("a\u200Bb\u200Bc ")).toEqual([
    "U+200B zero width space",
    "U+0020 space",
  ]);
});

it.each([
  ["prod\u200B", "prod"],
  ["a\u00A0b", "a b"],
  [" a  b\n", "a b"],
  ["👩\u200D💻", "👩\u200D💻"],
])("removes the odd characters of %j", (text, clean) => {
  expect(withoutOddCharacters(text)).toBe(clean);
});
