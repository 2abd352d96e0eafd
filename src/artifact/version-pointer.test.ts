import { expect, it } from "vitest";
import { formatPointer, parsePointer } from "./version-pointer.ts";

it.each([
  ["model:t/r/n@newest", { artifact: "model:t/r/n", kind: "newest" }],
  ["model:t/r/n@tag:prod", { artifact: "model:t/r/n", kind: "tag", value: "prod" }],
  ["model:t/r/n@tag:a@b", { artifact: "model:t/r/n", kind: "tag", value: "a@b" }],
  ["model:t/r/n@alias:v1-prod", { artifact: "model:t/r/n", kind: "alias", value: "v1-prod" }],
])("reads and writes %s", (text, pointer) => {
  expect(parsePointer(text)).toEqual(pointer);
  expect(parsePointer(text) && formatPointer(parsePointer(text) ?? never())).toBe(text);
});

it.each([
  "model:t/r/n:7",
  "model:t/r/n:7@newest",
  "model:t/r/n@",
  "model:t/r/n@tag:",
  "x@newest",
  "id:7",
])("reads no pointer in %s", (text) => expect(parsePointer(text)).toBeUndefined());

function never(): never {
  throw new Error("not a pointer");
}
