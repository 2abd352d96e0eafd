import { expect, test } from "vitest";
import { showJson } from "./shown-json.ts";

test("JSON is indented and otherwise as sent", () => {
  expect(showJson('{"best":1.0,"2":NaN,"0":"\\u00e9"}', "json")).toEqual({
    text: '{\n  "best": 1.0,\n  "2": NaN,\n  "0": "\\u00e9"\n}',
  });
  expect(showJson('{"best":1.0,"2":NaN,"0":"\\u00e9"}', "yaml")).toEqual({
    text: 'best: 1.0\n"2": .nan\n"0": é\n',
  });
});

test("repeated keys are all shown and named", () => {
  const json = '{"m":{"a":1,"a":2,"a":3}}';
  expect(showJson(json, "json")).toEqual({
    text: '{\n  "m": {\n    "a": 1,\n    "a": 2,\n    "a": 3\n  }\n}',
    notice: "Repeated key: m.a. Most programs keep only the last value.",
  });
  expect(showJson(json, "yaml")).toMatchObject({
    text: expect.stringContaining("#   m.a: 1\n#   m.a: 2\nm:\n  a: 3\n"),
    notice: "Repeated key: m.a. YAML can’t repeat a key: earlier values are comments.",
  });
  const many = `{${["a", "b", "c", "d", "e"].map((key) => `"${key}":1,"${key}":2`).join()}}`;
  expect(showJson(many, "json").notice).toMatch(/^Repeated keys: a, b, c and 2 more\. /);
});

test("text that isn't JSON is unchanged as JSON, and an error as YAML", () => {
  const text = '{"a":  tru}';
  expect(showJson(text, "json")).toEqual({
    text,
    notice: 'Not valid JSON: Unexpected "tru" at character 8',
  });
  expect(showJson(text, "yaml")).toBeInstanceOf(SyntaxError);
});
