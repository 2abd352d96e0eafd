import { expect, test } from "vitest";
import { clampDrawerWidth, widthAfterKey } from "./drawer-resizing.ts";

test.each([
  [600, 1440, 600],
  [100, 1440, 420],
  [5000, 1440, 1008],
  [600, 700, 490],
  [600, 500, 420],
  [612.6, 1440, 613],
])("a width of %f in a window of %i is shown as %i", (width, windowWidth, shown) => {
  expect(clampDrawerWidth(width, windowWidth)).toBe(shown);
});

test.each([
  ["ArrowLeft", 616],
  ["ArrowRight", 584],
  ["Home", 420],
  ["End", 1008],
  ["a", undefined],
])("%s goes to %j", (key, width) => {
  expect(widthAfterKey(key, 600, 1440)).toBe(width);
});

test("a key stops at the bounds", () => {
  expect(widthAfterKey("ArrowRight", 425, 1440)).toBe(420);
  expect(widthAfterKey("ArrowLeft", 1000, 1440)).toBe(1008);
});
