import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseExactJson } from "../lib/exact-json.ts";
import { manifestYaml } from "./use-manifest-text.ts";

const manifest = parseExactJson(
  `{"name":"x","version":7,"tokens":9007199254740993,"low":-9007199254740995,"rate":1e-9,
    "notes":"Zażółć 🧪 日本語","flag":"no","line":"a\\nb","nothing":null,"list":[],"map":{},
    "long":"${"word ".repeat(60).trim()}","a":[{"b":1},{"b":1}]}`,
);

test("YAML preserves digits, order and Unicode, and folds no line", async () => {
  const text = await manifestYaml(manifest);
  const lines = text.split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "name: x",
    "version: 7",
    "tokens: 9007199254740993",
    "low: -9007199254740995",
  ]);
  expect(lines).toContain("notes: Zażółć 🧪 日本語");
  expect(lines).toContain(`long: ${"word ".repeat(60).trim()}`);
  expect(text).toContain('flag: "no"');
});

test("YAML parses to the same value", async () => {
  const read: unknown = parse(await manifestYaml(manifest), { intAsBigInt: true });
  expect(read).toMatchObject({
    tokens: 9007199254740993n,
    low: -9007199254740995n,
    line: "a\nb",
    nothing: null,
    list: [],
    map: {},
    a: [{ b: 1n }, { b: 1n }],
  });
});

test("a manifest that is not an object is written unchanged", async () => {
  expect(await manifestYaml(["a"])).toBe("- a\n");
});

test("a key named __proto__ is a key like any other", async () => {
  const text = await manifestYaml(parseExactJson('{"__proto__":{"polluted":1}}'));
  expect(text).toBe("__proto__:\n  polluted: 1\n");
});
