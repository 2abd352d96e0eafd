import fc from "fast-check";
import { expect, it } from "vitest";
import { readQuotedValues, readValues } from "./pasted-values.ts";
import { writeValues } from "./write-values.ts";

it.each([
  ['["a", "b"]', ["a", "b"]],
  ["[100, 200]", ["100", "200"]],
  ["[100,200]", ["100", "200"]],
  ["('a', 'b')", ["a", "b"]],
  ["('a',)", ["a"]],
  ["{'a', 'b'}", ["a", "b"]],
  ["{100, 200}", ["100", "200"]],
  ["frozenset({'a', 'b'})", ["a", "b"]],
  ["[np.str_('a'), np.str_('b')]", ["a", "b"]],
  ["array([np.int64(100), 200])", ["100", "200"]],
  ["Index(['a', 'b'], dtype='object')", ["a", "b"]],
  ["[b'a', u\"b\"]", ["a", "b"]],
  ["a;b", ["a", "b"]],
  ["a; b;", ["a", "b"]],
  ["a, b", ["a", "b"]],
  ["a b", ["a", "b"]],
  ["`a`, `b`", ["a", "b"]],
  ["“a”, “b”", ["a", "b"]],
  ["‘a’ ‘b’", ["a", "b"]],
  ["«a», „b“", ["a", "b"]],
  ["a\r\nb\r\n\r\n", ["a", "b"]],
  ["\ta\t\r\n\tb\t\r\n", ["a", "b"]],
  ['[\n  "a",\n  "b"\n]', ["a", "b"]],
  ['"a b", "c;d"', ["a b", "c;d"]],
  ['"a ""b"" c"', ['a "b" c']],
  ['"tab\\t \\u00e9 \\"q\\" \\d"', ['tab\t é "q" \\d']],
  ["'it\\'s'", ["it's"]],
  ["it's, John's", ["it's", "John's"]],
  ["'it's'", ["it's"]],
  ["run(1), run(2)", ["run(1)", "run(2)"]],
  ["((1), (2))", ["1", "2"]],
  ['a", "b", "c', ["a", "b", "c"]],
  ['["a", null, "b"]', ["a", "b"]],
  ["['a', None]", ["a"]],
  ["null", ["null"]],
  ["'a' OR 'b'", ["a", "b"]],
  ["a and b", ["a", "b"]],
  ['runs = ["a", "b"]', ["a", "b"]],
  ["x=['a','b']", ["a", "b"]],
  ["a|b", ["a", "b"]],
  ["a，b、c", ["a", "b", "c"]],
  ["0    a\n1    b\nName: run_id, dtype: object", ["a", "b"]],
  ["7  100\n9  200\ndtype: int64", ["100", "200"]],
  ["", []],
  [" , ; [] ", []],
  ['""', []],
])("reads %j as %j", (text, values) => {
  expect(readValues(text)).toEqual(values);
});

const item = fc
  .oneof(
    fc.string({ minLength: 1, unit: "binary" }),
    fc.string({ minLength: 1, unit: fc.constantFrom(..."ab1 ,;\"'`“”[(])}\\\nu") }),
  )
  .filter((text) => text.trim() !== "");

it("reads back every list that it writes", () => {
  fc.assert(
    fc.property(fc.array(item), (values) => {
      expect(readValues(writeValues(values))).toEqual(values);
    }),
    { numRuns: 2000 },
  );
});

it("reads back every list that Python and JSON write", () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1 }), fc.constantFrom(0, 2), (values, indent) => {
      const text = JSON.stringify(values, null, indent);
      expect(readValues(text)).toEqual(values);
      expect(readQuotedValues(text)).toEqual(values);
    }),
  );
});

it("writes ordinary values without quotes", () => {
  expect(writeValues(["a", "run-1.2_x:y/z", "100"])).toBe("a, run-1.2_x:y/z, 100");
  expect(writeValues(["a b", 'c"d', "e;f"])).toBe('"a b", "c\\"d", "e;f"');
});

it("reads only quotes as quoted", () => {
  expect(readQuotedValues('("a",)')).toEqual(["a"]);
  expect(readQuotedValues("“a b”")).toEqual(["a b"]);
  for (const text of ["a", 'a, "b"', "[a]", "", '"a"b', "it's"]) {
    expect(readQuotedValues(text)).toBeUndefined();
  }
});

it.each(["[", '"', "'a", "(", "np.", "a,", '"\\', "“"])(
  "stays fast for ten thousand repetitions of %j",
  (text) => void readValues(text.repeat(10_000)),
);
