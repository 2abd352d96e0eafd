import { expect, it } from "vitest";
import { ExactNumber, formatExactJson, parseExactJson } from "./exact-json.ts";

it("keeps integers that a double can't hold, and only those", () => {
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

it("writes them with their original digits", () => {
  const text = '{"big":9007199254740993,"list":[1,9007199254740995]}';
  expect(formatExactJson(parseExactJson(text))).toBe(text);
});

it("leaves other long digit sequences alone", () => {
  const text =
    '{"a":1234567890123456789.5,"b":0.1234567890123456789,"c":1e1234567890123456789,"d":-1E-1234567890123456789,"e":"[1234567890123456789]","f":"\\\\\\",1234567890123456789"}';
  expect(parseExactJson(text)).toEqual(JSON.parse(text));
});

it("parses values nested deeper than the call stack, with exact integers", () => {
  const levels = 100_000;
  let value = parseExactJson(`${"[".repeat(levels)}9007199254740993${"]".repeat(levels)}`);
  for (let level = 0; level < levels; level++) value = Array.isArray(value) ? value[0] : undefined;
  expect(value).toEqual(new ExactNumber("9007199254740993"));
});

it("keeps a key named __proto__ as data", () => {
  for (const text of [
    '{"__proto__":{"polluted":1234567890123456789}}',
    '{"__proto__":1234567890123456789}',
  ]) {
    const value = parseExactJson(text);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(formatExactJson(value)).toBe(text);
  }
  expect("polluted" in {}).toBe(false);
});

it("throws on text that is not JSON, with or without long numbers", () => {
  expect(() => parseExactJson("<html>")).toThrow(SyntaxError);
  for (const text of [
    '{"a":12345678901234567890',
    "[01234567890123456789]",
    '{"a":1,12345678901234567890:1}',
  ]) {
    expect(() => parseExactJson(text)).toThrow(SyntaxError);
  }
});
