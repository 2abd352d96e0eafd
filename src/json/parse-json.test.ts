import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonSyntaxError } from "./json-syntax-error.ts";
import { childrenOf, type JsonNode, stringOf } from "./nodes.ts";
import { parseJson } from "./parse-json.ts";
import { anyText, constantText, documents, numberText } from "./test-documents.ts";
import { compactJson, indentedJson, indentJson } from "./write-json.ts";

const document = documents(fc.oneof(numberText, constantText));

/** What JSON.parse returns for the text of a node. */
function plainValue(node: JsonNode): unknown {
  if (node.kind === "list") return node.items.map(plainValue);
  if (node.kind === "object") {
    return Object.fromEntries(node.members.map(({ key, value }) => [key, plainValue(value)]));
  }
  return node.kind === "string" ? stringOf(node) : JSON.parse(node.source);
}

function accepts(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("text that becomes nodes and text again", () => {
  it("is the same", () => {
    fc.assert(fc.property(document, (text) => compactJson(parseJson(text)) === text));
  });

  it("is the same with whitespace, which only indents", () => {
    fc.assert(
      fc.property(document, (text) => {
        const indented = indentedJson(parseJson(text));
        expect(compactJson(parseJson(`\n\t ${indented}\r\n`))).toBe(text);
      }),
    );
  });

  it("is laid out as by JSON.stringify", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(indentJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  it("may be nested deeper than the call stack; the deepest levels are on one line", () => {
    const deep = `${'[{"a":'.repeat(20_000)}1e5${"}]".repeat(20_000)}`;
    const root = parseJson(deep);
    expect(compactJson(root)).toBe(deep);
    const text = indentedJson(root);
    expect(text.replaceAll(/\s/g, "")).toBe(deep);
    expect(text.length).toBeLessThan(2 * deep.length);
  });
});

describe("nodes agree with JSON.parse", () => {
  it("on values", () => {
    fc.assert(
      fc.property(documents(numberText), (text) => {
        expect(plainValue(parseJson(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it("on what is JSON", () => {
    const pieces = fc.constantFrom(
      ...'[]{},:"\\ \n\t01-+.eE',
      "true",
      "nul",
      '"a"',
      "\\u12",
      "\\ud800",
    );
    const mutated = fc
      .tuple(documents(numberText), fc.nat(), fc.nat(2), pieces)
      .map(([text, at, cut, piece]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + piece + text.slice(start + cut);
      });
    const texts = fc.oneof(
      mutated,
      fc.array(pieces, { maxLength: 6 }).map((all) => all.join("")),
      anyText,
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(accepts(parseJson, text)).toBe(accepts(JSON.parse, text));
      }),
      { numRuns: 3000 },
    );
  });
});

it("keeps order, repetition, digits and spellings", () => {
  const text = String.raw`{"best":1.0,"10":NaN,"2":-Infinity,"a":"\u00e9\/\ud83d","\u0061":1e400}`;
  const children = childrenOf(parseJson(text));
  expect(children.map(({ step }) => step)).toEqual(["best", "10", "2", "a", "a"]);
  expect(children.map(({ isRepeated }) => isRepeated)).toEqual([false, false, false, true, true]);
  expect(compactJson(parseJson(text))).toBe(text);
});

it.each([
  ['{"a":tru}', 'Unexpected "tru" at character 6'],
  ["[1 2]", 'Unexpected "2" at character 4'],
  ['{"a":1', "Unexpected end of JSON"],
  ['["\n"]', 'Unexpected "\\"" at character 2'],
])("%j is rejected: %s", (text, message) => {
  expect(() => parseJson(text)).toThrow(JsonSyntaxError);
  expect(() => parseJson(text)).toThrow(message);
  expect(indentJson(text)).toBe(text);
});
