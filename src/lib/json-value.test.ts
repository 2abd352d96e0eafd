import { expect, it } from "vitest";
import { ExactNumber } from "./exact-json.ts";
import { isDeeperThan, isJsonObject } from "./json-value.ts";

it("counts levels of lists and objects", () => {
  const value = { a: 1, b: [{ c: "x" }] };
  expect([0, 1, 2, 3].map((levels) => isDeeperThan(levels, value))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(isDeeperThan(0, "x")).toBe(false);
  expect(isDeeperThan(1, [])).toBe(false);
});

it("distinguishes objects from lists, null and exact numbers", () => {
  expect(isJsonObject({})).toBe(true);
  for (const other of [null, [], "x", new ExactNumber("1"), undefined]) {
    expect(isJsonObject(other)).toBe(false);
  }
});
