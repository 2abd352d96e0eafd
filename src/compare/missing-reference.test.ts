import { expect, it } from "vitest";
import { describeMissing } from "./missing-reference.ts";

it.each([
  ["hello", "Not an FQN"],
  ["artifact:t/r/n:9999", "Version not found"],
  ["id:7", "Version not found"],
  ["artifact:t/r/n", "The artifact has no versions"],
  ["artifact:t/r/n@newest", "The artifact has no versions"],
  ["artifact:t/r/n@tag:prod", "No version is tagged prod"],
  ["artifact:t/r/n@alias:v1", "No version has the alias v1"],
])("says why %s is missing", (reference, text) => {
  expect(describeMissing(reference)).toBe(text);
});
