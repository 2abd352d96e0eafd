import { describe, expect, it } from "vitest";
import { formatCompare, parseCompare } from "./compare-state.ts";
import {
  baselineOf,
  comparisonOf,
  withBaseline,
  withCompared,
  withDirection,
  withoutCompared,
  withRule,
} from "./compare-transitions.ts";

const abc = comparisonOf(["a", "b", "c"]);

it("leaves out repeated versions and those beyond the limit", () => {
  const many = Array.from({ length: 60 }, (_, index) => String(index));
  expect(comparisonOf(["a", "a", ...many]).versions).toEqual(["a", ...many.slice(0, 19)]);
  expect(withCompared(comparisonOf(many), "x")).toEqual(comparisonOf(many));
});

describe("the baseline", () => {
  it("is the first version unless another one is chosen", () => {
    expect(baselineOf(abc)).toBe("a");
    expect(baselineOf(withBaseline(abc, "c"))).toBe("c");
  });

  it.each([
    ["a", "a", "b"],
    ["c", "c", "a"],
    ["b", "a", "b"],
    ["a", "b", "a"],
  ])("%s without %s: %s", (baseline, removed, next) => {
    const state = withoutCompared(withBaseline(abc, baseline), removed);
    expect(baselineOf(state)).toBe(next);
    expect(parseCompare(formatCompare(state)).state).toEqual(state);
  });
});

it("changes the direction of a path", () => {
  const higher = withDirection(abc, "auc", "higher");
  expect(higher.directions).toEqual(new Map([["auc", "higher"]]));
  expect(withDirection(higher, "auc", undefined)).toEqual(abc);
});

it("adds, replaces and removes rules", () => {
  const one = withRule(abc, 0, " auc>=0.9 ");
  const two = withRule(one, 1, "f1>base");
  expect(two.rules).toEqual(["auc>=0.9", "f1>base"]);
  expect(withRule(two, 0, "f1>base").rules).toEqual(["f1>base"]);
  expect(withRule(two, 0, "").rules).toEqual(["f1>base"]);
});
