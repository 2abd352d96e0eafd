import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutJson, type JsonCut } from "./cut-json.ts";
import { documents, numberText } from "./test-documents.ts";

const itemsOf = (text: string) => cutJson(text, 1).items?.map((item) => item.text);
const membersOf = (text: string) =>
  cutJson(text, 1).members?.map(({ key, value }) => [key, value.text]);

/** Puts the pieces together again. */
function join({ text, items, members }: JsonCut): string {
  if (items !== undefined) return `[${items.map(join).join()}]`;
  if (members === undefined) return text;
  return `{${members.map(({ key, value }) => `${JSON.stringify(key)}:${join(value)}`).join()}}`;
}

describe("text is cut", () => {
  it("into pieces that are the whole", () => {
    fc.assert(
      fc.property(documents(numberText), fc.nat(3), (text, levels) => {
        const cut = cutJson(` ${text}\n`, levels);
        expect(cut.text).toBe(text);
        expect(JSON.parse(join(cut))).toEqual(JSON.parse(text));
        if (levels === 0) expect(cut).toEqual({ text });
      }),
    );
  });

  it("at the ends of values, whatever is in their strings", () => {
    expect(itemsOf(String.raw`[ {"a":"}\"]"} ,["]","\\"], "x\\\"," ,1.0,null ]`)).toEqual([
      String.raw`{"a":"}\"]"}`,
      String.raw`["]","\\"]`,
      String.raw`"x\\\","`,
      "1.0",
      "null",
    ]);
    expect(membersOf('{"a" : 1 ,"b":{"c":[2]},"a":"é","__proto__":1}')).toEqual([
      ["a", "1"],
      ["b", '{"c":[2]}'],
      ["a", '"é"'],
      ["__proto__", "1"],
    ]);
  });

  it("no deeper than requested", () => {
    const cut = cutJson('[{"a":{"b":[1]}}]', 2);
    expect(cut.items?.[0]?.members?.[0]?.value).toEqual({ text: '{"b":[1]}' });
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(cutJson(deep, 3).text).toBe(deep);
  });
});

describe("a faulty value does not affect the others", () => {
  it.each([
    ['{"a":NaN,"b":-Infinity}'],
    ['{"a":tru,"b":.5,"c":0x1f}'],
    [String.raw`{"a":"\x","b":"\u12"}`],
    ['{"a":"line\nbreak"}'],
    ['{"a":["x"}'],
    ['{"a":{"b":["x",{}}}'],
    ['{"a":1]]}'],
    ['{"a" 1}'],
    ["{'a':1}"],
    ['{"a":1,}'],
    ['{"a":/* one */1}'],
    ["undefined"],
    ["[1,,2]"],
    ["[a[1],2]"],
    ['{"a":1{"b":2}}'],
    ['{"a":x"}"}'],
  ])("%s", (faulty) => {
    const text = `[{"id":1},${faulty},{"id":3}]`;
    for (const levels of [1, 2, 5]) {
      const items = cutJson(text, levels).items?.map((item) => item.text);
      expect(items).toEqual(['{"id":1}', faulty, '{"id":3}']);
    }
  });

  it("a stray bracket, a missing comma and a trailing one are isolated too", () => {
    expect(itemsOf('[{"a":1}},{"b":2}{"c":3},]')).toEqual(['{"a":1}', "}", '{"b":2}', '{"c":3}']);
  });

  it("an object without clear members stays in one piece", () => {
    expect(cutJson('{"a":{"b" 1},"c":2}', 3).members?.[0]?.value).toEqual({ text: '{"b" 1}' });
  });
});

it("a piece can be cut again, whatever is wrong with it", () => {
  const faulty = fc.array(fc.constantFrom(...'{}[]",:1 ', '"a":', "[1[2]", '{"b":1{'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(faulty, fc.nat(2), (units, levels) => {
      const piece = pieceOf(`[[{"a":${units.join("")}}]]`)?.text ?? "1";
      if (piece !== "") expect(cutJson(piece, levels).text).toBe(piece);
    }),
    { numRuns: 3000 },
  );
});

/** A value that was not cut itself; `undefined` if the text around it is not closed. */
function pieceOf(text: string): JsonCut | undefined {
  try {
    return cutJson(text, 3).items?.[0]?.items?.[0]?.members?.[0]?.value;
  } catch {
    return undefined;
  }
}

it.each(["", " ", "[", '{"a":1', '["a', "[1]2", "a b", "]"])("%j is rejected", (text) => {
  expect(() => cutJson(text, 2)).toThrow(SyntaxError);
});
