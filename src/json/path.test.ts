import fc from "fast-check";
import { expect, it } from "vitest";
import type { JsonNode } from "./nodes.ts";
import { parseJson } from "./parse-json.ts";
import { formatPath, nodesAt, parsePath } from "./path.ts";
import { anyText } from "./test-documents.ts";

const step = fc.oneof(
  anyText,
  fc.constantFrom("a", "é-1", "$", "10", "a.b", "[0]", '"', "]"),
  fc.nat(),
);

it("a path that is written is read back, however odd its keys", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (path) => {
      expect(parsePath(formatPath(path))).toEqual(path);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  [["a", "b"], "a.b"],
  [["splits", 2, "rows"], "splits[2].rows"],
  [["a", "business-unit", "naïve"], "a.business-unit.naïve"],
  [["odd.key", "", 'quote"', "10"], String.raw`["odd.key"][""]["quote\""]["10"]`],
  [["__proto__", 0, "a b"], '__proto__[0]["a b"]'],
  [[], ""],
])("%j is written as %s", (path, text) => {
  expect(formatPath(path)).toBe(text);
});

it.each([
  ".a",
  "a.",
  "a..b",
  "a.[0]",
  "a[01]",
  "a[-1]",
  "a[b]",
  "a b",
  '["a"',
  String.raw`["\x"]`,
  '["a"]b',
])("%s is not a path", (text) => {
  expect(parsePath(text)).toBeUndefined();
});

it("finds every node at a path", () => {
  const root = parseJson('{"a":[1],"a":[2,3],"__proto__":{"":4},"constructor":5}');
  const sourcesAt = (text: string) =>
    nodesAt(root, parsePath(text) ?? ["not a path"]).map((node: JsonNode) =>
      "source" in node ? node.source : node.kind,
    );
  expect(sourcesAt("a[0]")).toEqual(["1", "2"]);
  expect(sourcesAt("a[1]")).toEqual(["3"]);
  expect(sourcesAt('__proto__[""]')).toEqual(["4"]);
  expect(sourcesAt("toString")).toEqual([]);
  expect(sourcesAt("")).toEqual(["object"]);
});
