import { expect, it } from "vitest";
import { nextItem } from "./next-item.ts";

const WORDS = ["Filter by Tag", "Copy name", "Copy ID"];

it.each([
  ["ArrowDown", -1, 0],
  ["ArrowDown", 0, 1],
  ["ArrowDown", 2, 0],
  ["ArrowUp", -1, 2],
  ["ArrowUp", 0, 2],
  ["ArrowUp", 2, 1],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["c", 0, 1],
  ["C", 1, 2],
  ["c", 2, 1],
  ["f", 0, 0],
  ["z", 0, undefined],
  [" ", 0, undefined],
  ["Enter", 0, undefined],
])("%s from %i leads to %s", (key, from, to) => {
  expect(nextItem(key, from, WORDS)).toBe(to);
});

it("leads nowhere in an empty menu", () => {
  expect(nextItem("ArrowDown", -1, [])).toBeUndefined();
});
