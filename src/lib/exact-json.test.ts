import { expect, it } from "vitest";
import { ExactNumber, formatExactJson, parseExactJson } from "./exact-json.ts";

it("keeps integers a double cannot hold, and only those", () => {
  const text =
    '{"big":9007199254740993,"neg":-9007199254740993,"safe":9007199254740991,"id":"9007199254740993","f":1.5e300,"x":[12345678901234567890,1.5,0.125]}';
  expect(parseExactJson(text)).toEqual({
    big: new ExactNumber("9007199254740993"),
    neg: new ExactNumber("-9007199254740993"),
    safe: 9007199254740991,
    id: "9007199254740993",
    f: 1.5e300,
    x: [new ExactNumber("12345678901234567890"), 1.5, 0.125],
  });
});

it("writes them back as the digits they came with", () => {
  const text = '{"big":9007199254740993,"list":[1,9007199254740995]}';
  expect(formatExactJson(parseExactJson(text), 0)).toBe(text);
});

it("keeps a key named __proto__ as data", () => {
  const value = parseExactJson('{"__proto__":{"polluted":1234567890123456789}}');
  expect(Object.keys(Object(value))).toEqual(["__proto__"]);
  expect("polluted" in {}).toBe(false);
});

it("throws on text that is no JSON, with long numbers or without", () => {
  expect(() => parseExactJson("<html>")).toThrow(SyntaxError);
  expect(() => parseExactJson('{"a":12345678901234567890')).toThrow(SyntaxError);
});
