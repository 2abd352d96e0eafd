import { expect, it } from "vitest";
import { looksSame } from "./look-alike.ts";

it.each([
  ["prod\u200B", "prod"],
  ["cafe\u0301", "caf\u00E9"],
  ["a\u00A0b", "a b"],
  ["ｐｒｏｄ", "prod"],
  ["рrоd", "prod"],
  ["ΒΕΤΑ", "BETA"],
])("%j looks like %j", (one, other) => {
  expect(looksSame(one, other)).toBe(true);
});

it.each([
  ["prod", "prod"],
  ["prod", "Prod"],
  ["prod", "prod2"],
])("%j doesn't look like another %j", (one, other) => {
  expect(looksSame(one, other)).toBe(false);
});
