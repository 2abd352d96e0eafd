import { expect, it } from "vitest";
import { isNewer } from "./artifact.ts";

it.each([
  ["10", "9", true],
  ["9", "10", false],
  ["7", "7", false],
  ["007", "7", false],
  ["9007199254740993", "9007199254740992", true],
])("isNewer(%j, %j) is %s", (version, other, expected) => {
  expect(isNewer(version, other)).toBe(expected);
});
