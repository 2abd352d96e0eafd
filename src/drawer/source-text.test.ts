import { expect, test } from "vitest";
import { sourceText } from "./source-text.ts";

test.each([
  ["a managed source", { type: "truefoundry", uri: "s3://b/c/" }, "truefoundry", "s3://b/c/"],
  ["a managed source without URI", { type: "truefoundry", uri: null }, "truefoundry", ""],
  ["an external source", { type: "external", uri: "gs://b" }, "external", "gs://b"],
  [
    "local paths",
    { type: "local", paths: [{ src: "./a", dest: "b" }, { src: "./c" }] },
    "local",
    "./a → b\n./c",
  ],
  ["a plain text", "s3://just/a/text", undefined, "s3://just/a/text"],
  ["a URI without a kind", { uri: "s3://b" }, undefined, "s3://b"],
])("%s is shown as its kind and its locations", (_case, source, kind, text) => {
  expect(sourceText(JSON.stringify(source))).toEqual({ kind, text });
});

test.each([
  { type: "huggingface-hub", repo: "a/b" },
  { type: "truefoundry", uri: 7 },
  { type: "truefoundry", uri: "s3://b", region: "eu" },
  { type: "local", paths: [{ dest: "b" }] },
  {},
  ["s3://just/a/list"],
])("%j is shown as its whole JSON", (source) => {
  const text = JSON.stringify(source, null, 2);
  expect(sourceText(JSON.stringify(source))).toEqual({ kind: undefined, text });
});

test.each([null, undefined, ""])("%j is not a source", (source) => {
  expect(sourceText(JSON.stringify(source))).toBeUndefined();
});

test.each([
  [
    '{"type":"external","uri":"s3://a","uri":"s3://b"}',
    '{\n  "type": "external",\n  "uri": "s3://a",\n  "uri": "s3://b"\n}',
  ],
  ['{"uri":1.0}', '{\n  "uri": 1.0\n}'],
  ['{"uri":tru}', '{"uri":tru}'],
])("%s is shown as sent", (source, text) => {
  expect(sourceText(source)).toEqual({ kind: undefined, text });
});
