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
  ])("%s matches %j", (text, expected) => {
    expect(fuzzyMatches(text, NAMES)).toEqual(expected);
  });

  it("leaves out the text itself and returns up to three", () => {
    const candidates = ["prod", "prod-1", "prod-2", "prod-3", "prod-4"];
    expect(fuzzyMatches("prod", candidates)).toEqual(["prod-1", "prod-2", "prod-3"]);
    expect(fuzzyMatches("prod", candidates, 1)).toEqual(["prod-1"]);
  });

  it("sorts the closest first, missing letters last", () => {
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
  ])("%j and %j: %j", (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
  });

  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

  it("is a distance: symmetric, zero only for equal texts, at least the difference in length", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const distance = editDistance(one, other, 8);
        expect(distance).toBe(editDistance(other, one, 8));
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      }),
    );
  });

  it("counts at most one per typo", () => {
    fc.assert(
      fc.property(text, fc.nat(7), fc.constantFrom("x", ""), (text, index, inserted) => {
        const mistyped = text.slice(0, index) + inserted + text.slice(index + 1);
        expect(editDistance(text, mistyped, 2)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
