import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandedToLevel, flattenTree, parentsOf, pathOfNode, visibleNodes } from "./json-tree.ts";
import { leavesOf } from "./leaves.ts";
import { parseJson } from "./parse-json.ts";
import { nodesAt, parsePath } from "./path.ts";
import { documents, numberText } from "./test-documents.ts";
import { indentedJson } from "./write-json.ts";

const EVERYTHING = Number.POSITIVE_INFINITY;

function pathsShown(json: string, level: number): readonly string[] {
  const tree = flattenTree(parseJson(json));
  return visibleNodes(tree, expandedToLevel(tree, level)).map((index) => pathOfNode(tree, index));
}

it("lists nodes in the order sent, with their places", () => {
  const tree = flattenTree(parseJson('{"a":{"b":[1,2]},"c":{},"a":3}'));
  const places = tree.map(({ step, parent, level, position, siblings, size, end, isRepeated }) =>
    [step, parent, level, `${position}/${siblings}`, size, end, isRepeated].join(" "),
  );
  expect(places).toEqual([
    "a -1 1 1/3 1 4 true",
    "b 0 2 1/1 2 4 false",
    "0 1 3 1/2 0 3 false",
    "1 1 3 2/2 0 4 false",
    "c -1 1 2/3 0 5 false",
    "a -1 1 3/3 0 6 true",
  ]);
});

it("shows everything down to a level", () => {
  const json = '{"a":{"b":[1,{"d":2}]},"c":3}';
  expect(pathsShown(json, 1)).toEqual(["a", "c"]);
  expect(pathsShown(json, 2)).toEqual(["a", "a.b", "c"]);
  expect(pathsShown(json, 3)).toEqual(["a", "a.b", "a.b[0]", "a.b[1]", "c"]);
});

it.each(["7", "{}", "[]", '"text"'])("shows %s alone", (json) => {
  expect(pathsShown(json, 1)).toEqual([""]);
});

it("lists 10,000 levels without recursion", () => {
  const depth = 10_000;
  const tree = flattenTree(parseJson(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`));
  expect(tree).toHaveLength(depth);
  expect(visibleNodes(tree, expandedToLevel(tree, EVERYTHING))).toHaveLength(depth);
  expect(parentsOf(tree, depth - 1)).toHaveLength(depth - 1);
});

describe("for any document", () => {
  const json = documents(numberText);

  it("every node is shown once when all are expanded, and only the top ones when none are", () => {
    fc.assert(
      fc.property(json, (text) => {
        const tree = flattenTree(parseJson(text));
        expect(visibleNodes(tree, expandedToLevel(tree, EVERYTHING))).toEqual([...tree.keys()]);
        const top = [...tree.keys()].filter((index) => tree[index]?.parent === -1);
        expect(visibleNodes(tree, new Set())).toEqual(top);
      }),
    );
  });

  it("a node is visible exactly if all its parents are expanded", () => {
    fc.assert(
      fc.property(json, fc.array(fc.nat(20)), (text, opened) => {
        const tree = flattenTree(parseJson(text));
        const expanded = new Set(opened);
        const visible = new Set(visibleNodes(tree, expanded));
        for (const index of tree.keys()) {
          const isOpen = parentsOf(tree, index).every((parent) => expanded.has(parent));
          expect(visible.has(index)).toBe(isOpen);
        }
      }),
    );
  });

  it("the path of each node leads to it, and nodes without children are the leaves", () => {
    fc.assert(
      fc.property(json, (text) => {
        const root = parseJson(text);
        const tree = flattenTree(root);
        for (const [index, { node }] of tree.entries()) {
          expect(nodesAt(root, parsePath(pathOfNode(tree, index)) ?? ["none"])).toContain(node);
        }
        const ends = [...tree.keys()].filter((index) => tree[index]?.size === 0);
        const leaves = leavesOf(root).map(({ path }) => path);
        if (tree[0]?.step !== undefined) {
          expect(ends.map((index) => pathOfNode(tree, index))).toEqual(leaves);
        }
      }),
    );
  });

  it("every copied part parses to the same nodes", () => {
    fc.assert(
      fc.property(json, (text) => {
        for (const { node } of flattenTree(parseJson(text))) {
          expect(parseJson(indentedJson(node))).toEqual(node);
        }
      }),
    );
  });
});
