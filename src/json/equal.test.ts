import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalNodes, scalarKey } from "./equal.ts";
import type { JsonNode } from "./nodes.ts";
import { parseJson } from "./parse-json.ts";
import { constantText, documents, numberText } from "./test-documents.ts";

const equal = (a: string, b: string) => equalNodes(parseJson(a), parseJson(b));

it.each([
  ["1", "1.0"],
  ["1", "1e0"],
  ["0", "-0.0"],
  ["NaN", "NaN"],
  ['"é"', '"\\u00e9"'],
  ['{"a":1,"b":2}', '{"b":2.0,"a":1}'],
  ['{"a":1,"a":2}', '{"a":2}'],
  ["[1,[]]", "[1.0,[]]"],
])("%s equals %s", (a, b) => {
  expect(equal(a, b)).toBe(true);
  expect(equal(b, a)).toBe(true);
});

it.each([
  ["1", '"1"'],
  ["1", "true"],
  ["null", '"null"'],
  ["NaN", "Infinity"],
  ["9007199254740993", "9007199254740992"],
  ['{"a":1}', '{"a":1,"b":null}'],
  ['{"a":1}', '{"b":1}'],
  ['{"a":1,"a":2}', '{"a":1}'],
  ["[1,2]", "[2,1]"],
  ["[]", "{}"],
  ["[[1]]", "[[2]]"],
  ['{"a":1}', "[1]"],
  ["null", "[]"],
])("%s is different from %s", (a, b) => {
  expect(equal(a, b)).toBe(false);
  expect(equal(b, a)).toBe(false);
});

it("a document of 100,000 levels does not overflow the stack", () => {
  const deep = (inner: string) => parseJson("[".repeat(100_000) + inner + "]".repeat(100_000));
  expect(equalNodes(deep("1"), deep("1.0"))).toBe(true);
  expect(equalNodes(deep("1"), deep("2"))).toBe(false);
});

/** The members of each object in reverse, without repeated keys. */
function reversed(node: JsonNode): JsonNode {
  if (node.kind === "list") return { kind: "list", items: node.items.map(reversed) };
  if (node.kind !== "object") return node;
  const last = new Map(node.members.map((member) => [member.key, member]));
  const members = [...last.values()].toReversed();
  return {
    kind: "object",
    members: members.map((member) => ({
      ...member,
      isRepeated: false,
      value: reversed(member.value),
    })),
  };
}

describe("for any documents", () => {
  const document = documents(fc.oneof(numberText, constantText)).map(parseJson);

  it("each equals itself, and itself with its keys in another order", () => {
    fc.assert(
      fc.property(document, (node) => {
        expect(equalNodes(node, parseJson(JSON.stringify(null)))).toBe(node.kind === "null");
        expect(equalNodes(node, reversed(node))).toBe(true);
        expect(equalNodes(reversed(node), node)).toBe(true);
      }),
    );
  });

  it("scalars share their key exactly if they are equal", () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        if (!("source" in a && "source" in b) || a.kind !== b.kind) return;
        expect(scalarKey(a) === scalarKey(b)).toBe(equalNodes(a, b));
      }),
    );
  });
});
