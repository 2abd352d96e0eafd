import { expect, it } from "vitest";
import { matchText } from "./match-text.ts";

/** The text with what matches in brackets. */
function marked(text: string, typed: string): string | undefined {
  const match = matchText(text, typed);
  if (match === undefined) return undefined;
  return match.ranges.reduceRight(
    (rest, [from, to]) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
    text,
  );
}

it.each([
  ["Copy address", "copy", "[Copy] address"],
  ["Copy address", "ADDR", "Copy [addr]ess"],
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
])("finds in %j what %j is", (text, typed, expected) => {
  expect(marked(text, typed)).toBe(expected);
});

it("prefers a start to a word's start, and that to an inside and to several starts", () => {
  const texts = ["Hide filters", "Filters", "Navigate: f, i, l", "Xfilm"];
  const scores = texts.map((text) => [matchText(text, "fil")?.score ?? 0, text] as const);
  const order = scores.toSorted(([one], [other]) => other - one).map(([, text]) => text);
  expect(order).toEqual(["Filters", "Hide filters", "Xfilm", "Navigate: f, i, l"]);
});

it("marks nothing where case changes a text's length", () => {
  expect(matchText("İstanbul prod", "prod")).toEqual({ score: 1, ranges: [] });
});
