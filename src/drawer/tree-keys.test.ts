import fc from "fast-check";
import { expect, it } from "vitest";
import { flattenTree, parentsOf, visibleNodes } from "../json/json-tree.ts";
import { parseJson } from "../json/parse-json.ts";
import { documents, numberText } from "../json/test-documents.ts";
import { searchPattern } from "./search-text.ts";
import { stateAfterKey, type TreeState, typedNode } from "./tree-keys.ts";
import { keyText, nextHit, searchTree } from "./tree-search.ts";

const TREE = flattenTree(
  parseJson('{"name":"x","source":{"type":"s3","uri":"a/b"},"sizes":[[1],[2]],"step":7}'),
);
const START: TreeState = { expanded: new Set(), active: 0 };

/** The keys of the active node, after keys in a row. */
function pressed(...keys: readonly string[]): TreeState {
  return keys.reduce((state, key) => stateAfterKey(TREE, state, key) ?? state, START);
}

function keyOf(index: number | undefined): string {
  const node = TREE[index ?? -1];
  return node === undefined ? "none" : keyText(node);
}

it.each([
  [["ArrowDown"], "source"],
  [["ArrowUp"], "name"],
  [["End"], "step"],
  [["End", "ArrowUp", "ArrowUp"], "source"],
  [["End", "Home"], "name"],
  [["ArrowDown", "ArrowRight"], "source"],
  [["ArrowDown", "ArrowRight", "ArrowRight"], "type"],
  [["ArrowDown", "ArrowRight", "ArrowDown", "ArrowDown"], "uri"],
  [["ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft"], "source"],
  [["ArrowDown", "ArrowRight", "ArrowLeft", "ArrowDown"], "sizes"],
  [["ArrowDown", "Enter", "ArrowDown"], "type"],
  [["ArrowDown", " ", " ", "ArrowDown"], "sizes"],
  [["ArrowRight"], "name"],
  [["ArrowLeft"], "name"],
])("the keys %j lead to %s", (keys, key) => {
  expect(keyOf(pressed(...keys).active)).toBe(key);
});

it("expands all siblings with *, and leaves other keys alone", () => {
  const { expanded } = pressed("*");
  expect([...expanded].map(keyOf)).toEqual(["source", "sizes"]);
  expect(stateAfterKey(TREE, START, "Tab")).toBeUndefined();
  expect(stateAfterKey(TREE, START, "toString")).toBeUndefined();
});

it("finds visible nodes by what is typed, starting again at the end", () => {
  expect(keyOf(typedNode(TREE, START, "s"))).toBe("source");
  expect(keyOf(typedNode(TREE, { ...START, active: 1 }, "s"))).toBe("sizes");
  expect(keyOf(typedNode(TREE, { ...START, active: 1 }, "so"))).toBe("source");
  expect(keyOf(typedNode(TREE, START, "ST"))).toBe("step");
  expect(keyOf(typedNode(TREE, START, "uri"))).toBe("none");
  expect(keyOf(typedNode(TREE, pressed("*"), "uri"))).toBe("uri");
});

it("finds keys and values, but no indexes and no text of parents", () => {
  const found = (search: string) => searchTree(TREE, searchPattern(search)).map(keyOf);
  expect(found("S")).toEqual(["source", "type", "sizes", "step"]);
  expect(found("a/b")).toEqual(["uri"]);
  expect(found("7")).toEqual(["step"]);
  expect(found("0")).toEqual([]);
  expect(found("{}")).toEqual([]);
  expect(found("")).toEqual([]);
});

it("goes to the next and the previous hit, around the ends", () => {
  expect([nextHit(3, undefined, 1), nextHit(3, undefined, -1)]).toEqual([0, 2]);
  expect([nextHit(3, 2, 1), nextHit(3, 0, -1), nextHit(3, 1, 1)]).toEqual([0, 2, 2]);
});

it.each([
  ["plain", "plain"],
  ["two words", "two words"],
  ["a.b", "a.b"],
  ["", '""'],
  [" a", '" a"'],
  ['q"k', String.raw`"q\"k"`],
])("the key %j is shown as %s", (step, shown) => {
  const [node] = flattenTree(parseJson(`{${JSON.stringify(step)}:1}`));
  expect(node && keyText(node)).toBe(shown);
});

it("after any keys the active node is visible", () => {
  const keys = ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End", "*", "Enter"];
  fc.assert(
    fc.property(
      documents(numberText),
      fc.array(fc.constantFrom(...keys), { maxLength: 30 }),
      (json, pressedKeys) => {
        const tree = flattenTree(parseJson(json));
        let state = START;
        for (const key of pressedKeys) state = stateAfterKey(tree, state, key) ?? state;
        expect(visibleNodes(tree, state.expanded)).toContain(state.active);
      },
    ),
  );
});

it("for any document, a hit is visible once its parents are expanded", () => {
  fc.assert(
    fc.property(documents(numberText), fc.constantFrom("a", "1", "e", "nu"), (json, search) => {
      const tree = flattenTree(parseJson(json));
      for (const hit of searchTree(tree, searchPattern(search))) {
        expect(visibleNodes(tree, new Set(parentsOf(tree, hit)))).toContain(hit);
      }
    }),
  );
});
