import { expect, test } from "vitest";
import { layerPosition } from "./place-layer.ts";

const VIEWPORT = { top: 0, left: 0, width: 1000, height: 600 };
const LAYER = { width: 200, height: 100 };
const anchorAt = (left: number, top: number) => ({ left, top, width: 40, height: 20 });

test("a layer goes below its anchor, with aligned left edges", () => {
  expect(layerPosition(LAYER, anchorAt(100, 50), VIEWPORT)).toMatchObject({ top: 74, left: 100 });
});

test("a layer aligned at the end shares the right edge of its anchor", () => {
  const position = layerPosition(LAYER, anchorAt(500, 50), VIEWPORT, { align: "end" });
  expect(position).toMatchObject({ top: 74, left: 340 });
});

test("a layer goes above its anchor if there is no room below", () => {
  expect(layerPosition(LAYER, anchorAt(100, 560), VIEWPORT, { gap: 6 })).toMatchObject({
    top: 454,
  });
});

test.each([
  ["start", anchorAt(950, 50), 796],
  ["start", anchorAt(-30, 50), 4],
  ["end", anchorAt(20, 50), 4],
  ["end", anchorAt(990, 50), 796],
] as const)(
  "a layer aligned at the %s stays between the sides of the viewport",
  (align, anchor, left) => {
    expect(layerPosition(LAYER, anchor, VIEWPORT, { align }).left).toBe(left);
  },
);

test("a layer that is wider than the viewport starts at its left edge", () => {
  const wide = { width: 1200, height: 100 };
  expect(layerPosition(wide, anchorAt(500, 50), VIEWPORT, { align: "end" }).left).toBe(4);
});

test("a layer that fits neither below nor above takes the larger side, and its content scrolls", () => {
  const tall = { width: 200, height: 500 };
  const above = layerPosition(tall, anchorAt(100, 320), VIEWPORT);
  expect(above).toEqual({ top: 4, left: 100, maxHeight: 312 });
  const below = layerPosition(tall, anchorAt(100, 200), VIEWPORT);
  expect(below).toEqual({ top: 224, left: 100, maxHeight: 372 });
});

test("a layer covers its anchor if neither side has room for its content", () => {
  const flat = { ...VIEWPORT, height: 200 };
  expect(layerPosition(LAYER, anchorAt(100, 90), flat)).toEqual({
    top: 96,
    left: 100,
    maxHeight: 192,
  });
});

test("a layer stays in the viewport when its anchor has been scrolled out of it", () => {
  expect(layerPosition(LAYER, anchorAt(100, 900), VIEWPORT)).toMatchObject({ top: 496 });
  expect(layerPosition(LAYER, anchorAt(100, -900), VIEWPORT)).toMatchObject({ top: 4 });
});

test("a layer stays above the keyboard of a phone, and in the part that is zoomed into", () => {
  const visible = { top: 40, left: 300, width: 400, height: 300 };
  expect(layerPosition(LAYER, anchorAt(100, 300), visible)).toEqual({
    top: 196,
    left: 304,
    maxHeight: 252,
  });
});
