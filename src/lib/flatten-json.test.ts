import { expect, it } from "vitest";
import { ExactNumber } from "./exact-json.ts";
import { flattenJson, joinPath } from "./flatten-json.ts";

it("returns a row for each scalar, in document order, including empty objects and lists", () => {
  const value = { a: 1, b: { c: [true, { d: null }] }, "odd.key": "x", e: {}, f: [] };
  expect(flattenJson(value).map(({ path, value }) => [path, value])).toEqual([
    ["a", 1],
    ["b.c[0]", true],
    ["b.c[1].d", null],
    ['["odd.key"]', "x"],
    ["e", {}],
    ["f", []],
  ]);
});

it("separates the parents of a path from its leaf", () => {
  const leaves = flattenJson({ summary: { mean: 1 }, list: [2], "a b": { "c.d": 3 } });
  expect(leaves.map(({ path, parentLength }) => path.slice(parentLength))).toEqual([
    "mean",
    "[0]",
    '["c.d"]',
  ]);
});

it("treats exact numbers as scalars, and handles nesting deeper than the call stack", () => {
  expect(flattenJson({ n: new ExactNumber("1") })).toHaveLength(1);
  let deep: unknown = 1;
  for (let level = 0; level < 20_000; level++) deep = [deep];
  expect(flattenJson({ deep })).toHaveLength(1);
});

it("writes paths as JavaScript does", () => {
  expect(joinPath("", "a")).toBe("a");
  expect(joinPath("a", "business-unit")).toBe("a.business-unit");
  expect(joinPath("a", '"')).toBe('a["\\""]');
});
