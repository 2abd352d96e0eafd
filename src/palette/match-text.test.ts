import { expect, it } from "vitest";
import { matchText } from "./match-text.ts";

/** The text with its matching ranges in brackets. */
function bracketed(text: string, typed: string): string | undefined {
  const match = matchText(text, typed);
  if (match === undefined) return undefined;
  return match.ranges.reduceRight(
    (rest, [from, to]) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
    text,
  );
}

it.each([
  ["Copy URL", "copy", "[Copy] URL"],
  ["Copy link", "LIN", "Copy [lin]k"],
  ["Prod champions", "ham", "Prod c[ham]pions"],
  ["Go to filters", "gofil", "[Go] to [fil]ters"],
  ["Go to filters", "go fil", "[Go] to [fil]ters"],
  ["churn-xgb", "cx", "[c]hurn-[x]gb"],
  ["label map-label", "label", "[label] map-label"],
  ["relabel label", "label", "relabel [label]"],
  ["Dark theme", "", "Dark theme"],
  ["Dark theme", "drk", undefined],
  ["Dark theme", "themes", undefined],
  ["多言語", "言", "多[言]語"],
])("matches %j by %j", (text, typed, expected) => {
  expect(bracketed(text, typed)).toBe(expected);
});

it("ranks the start of the text, the start of a word, inside a word, then several words", () => {
  const texts = ["Hide filters", "Filters", "Navigate: f, i, l", "Xfilm"];
  const scores = texts.map((text) => [matchText(text, "fil")?.score ?? 0, text] as const);
  const order = scores.toSorted(([one], [other]) => other - one).map(([, text]) => text);
  expect(order).toEqual(["Filters", "Hide filters", "Xfilm", "Navigate: f, i, l"]);
});

it("has no ranges if case changes the text's length", () => {
  expect(matchText("İstanbul prod", "prod")).toEqual({ score: 1, ranges: [] });
});
