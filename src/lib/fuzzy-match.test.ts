import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, fuzzyMatches } from "./fuzzy-match.ts";

const NAMES = ["llama-sft-checkpoint", "churn-xgb-checkpoint", "churn-features", "prod", "Canary"];

describe("fuzzyMatches", () => {
  it.each([
    ["churn-xgb", ["churn-xgb-checkpoint"]],
    ["churn", ["churn-features", "churn-xgb-checkpoint"]],
    ["chrun-features", ["churn-features"]],
    ["CHURN-FEATURES", ["churn-features"]],
    ["canary", ["Canary"]],
    ["churnxgbcheck", ["churn-xgb-checkpoint"]],
    ["prdo", ["prod"]],
    ["pod", ["prod"]],
    ["xyz", []],
    ["p", []],
    ["  ", []],
    ["", []],
  ])("%s may mean %j", (text, expected) => {
    expect(fuzzyMatches(text, NAMES)).toEqual(expected);
  });

  it("leaves out the text itself and returns at most three", () => {
    const known = ["prod", "prod-1", "prod-2", "prod-3", "prod-4"];
    expect(fuzzyMatches("prod", known)).toEqual(["prod-1", "prod-2", "prod-3"]);
    expect(fuzzyMatches("prod", known, 1)).toEqual(["prod-1"]);
  });

  it("puts the closest first, letters left out last", () => {
    expect(fuzzyMatches("models", ["my-old-els", "model", "Models"])).toEqual([
      "Models",
      "model",
      "my-old-els",
    ]);
  });
});

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["abc", "abc", 0],
    ["abc", "acb", 1],
    ["abc", "ab", 1],
    ["abc", "abxc", 1],
    ["abc", "axc", 1],
    ["abcd", "badc", 2],
    ["abc", "xyz", undefined],
  ])("%j and %j: %j", (one, other, edits) => {
    expect(editDistance(one, other, 2)).toBe(edits);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

  it("is a distance: symmetric, zero only for equal texts, at least the difference in length", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const edits = editDistance(one, other, 8);
        expect(edits).toBe(editDistance(other, one, 8));
        expect(edits === 0).toBe(one === other);
        expect(edits).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      }),
    );
  });

  it("counts one for each edit", () => {
    fc.assert(
      fc.property(word, fc.nat(7), fc.constantFrom("x", ""), (text, place, put) => {
        const slipped = text.slice(0, place) + put + text.slice(place + 1);
        expect(editDistance(text, slipped, 2)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
