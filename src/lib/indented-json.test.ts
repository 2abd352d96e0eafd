import fc from "fast-check";
import { expect, it } from "vitest";
import { parseExactJson } from "./exact-json.ts";
import { indentedJson } from "./indented-json.ts";

it("writes what JSON.stringify writes", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(indentedJson(value)).toBe(JSON.stringify(value, null, 2));
    }),
  );
  expect(indentedJson(undefined)).toBe("null");
});

it("keeps digits, and a key named __proto__", () => {
  const text = '{\n  "__proto__": {\n    "big": 9007199254740993\n  }\n}';
  expect(indentedJson(parseExactJson(text))).toBe(text);
});

it("writes values nested deeper than the call stack, the deepest levels in one line", () => {
  const deep = `${"[".repeat(100_000)}1${"]".repeat(100_000)}`;
  const text = indentedJson(JSON.parse(deep));
  expect(text.replaceAll(/\s/g, "")).toBe(deep);
  expect(text.length).toBeLessThan(2 * deep.length);
});
