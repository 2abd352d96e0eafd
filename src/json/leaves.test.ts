import { expect, it } from "vitest";
import { leavesOf } from "./leaves.ts";
import { parseJson } from "./parse-json.ts";

const leavesIn = (text: string) => leavesOf(parseJson(text));

it("returns every scalar in the order sent, and empty objects and lists", () => {
  const text = '{"b":1.0,"a":{"10":[true,{"2":null}]},"odd.key":"x","e":{},"f":[],"":2}';
  const leaves = leavesIn(text).map(({ path, node }) => [
    path,
    "source" in node ? node.source : node.kind,
  ]);
  expect(leaves).toEqual([
    ["b", "1.0"],
    ['a["10"][0]', "true"],
    ['a["10"][1]["2"]', "null"],
    ['["odd.key"]', '"x"'],
    ["e", "object"],
    ["f", "list"],
    ['[""]', "2"],
  ]);
});

it("separates the parents of a path from its leaf", () => {
  const leaves = leavesIn('{"summary":{"mean":1},"list":[2],"a b":{"c.d":3},"x":{"y":4}}');
  expect(leaves.map(({ path, parentLength }) => path.slice(parentLength))).toEqual([
    "mean",
    "[0]",
    '["c.d"]',
    "y",
  ]);
});

it("marks what is below a repeated key", () => {
  const leaves = leavesIn('{"a":{"b":1},"c":2,"a":{"b":3}}');
  expect(leaves.map(({ path, isRepeated }) => [path, isRepeated])).toEqual([
    ["a.b", true],
    ["c", false],
    ["a.b", true],
  ]);
});

it("handles nesting deeper than the call stack", () => {
  const leaves = leavesIn(`${'{"a":['.repeat(20_000)}1${"]}".repeat(20_000)}`);
  expect(leaves.map(({ parentLength }) => parentLength)).toEqual([99_996]);
});
