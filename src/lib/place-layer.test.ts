import { expect, test } from "vitest";
import { layerPosition } from "./place-layer.ts";

const VIEWPORT = { top: 0, left: 0, width: 1000, height: 600 };
const LAYER = { width: 200, height: 100 };
const anchorAt = (left: number, top: number) => ({ left, top, width: 40, height: 20 });

test("a layer goes below its anchor, with aligned left edges", () => {
  expect(layerPosition(LAYER, anchorAt(100, 50), VIEWPORT)).toEqual({ top: 74, left: 100 });
});

test("a layer aligned at the end shares the right edge of its anchor", () => {
  const position = layerPosition(LAYER, anchorAt(500, 50), VIEWPORT, { align: "end" });
  expect(position).toEqual({ top: 74, right: 460 });
});

test("a layer goes above its anchor if there is no room below", () => {
  expect(layerPosition(LAYER, anchorAt(100, 560), VIEWPORT, { gap: 6 })).toMatchObject({
    top: 454,
  });
});

test.each([
  ["start", anchorAt(950, 50), { left: 796 }],
  ["start", anchorAt(-30, 50), { left: 4 }],
  ["end", anchorAt(20, 50), { right: 796 }],
  ["end", anchorAt(990, 50), { right: 4 }],
] as const)(
  "a layer aligned at the %s stays between the sides of the viewport",
  (align, anchor, side) => {
    expect(layerPosition(LAYER, anchor, VIEWPORT, { align })).toMatchObject(side);
  },
);

test("a layer that fits neither below nor above covers its anchor rather than leave the viewport", () => {
  const tall = { width: 200, height: 500 };
  expect(layerPosition(tall, anchorAt(100, 300), VIEWPORT).top).toBe(96);
  const taller = { width: 200, height: 700 };
  expect(layerPosition(taller, anchorAt(100, 300), VIEWPORT).top).toBe(4);
});

test("a layer stays above the keyboard of a phone", () => {
  const visible = { ...VIEWPORT, top: 40, height: 300 };
  expect(layerPosition(LAYER, anchorAt(100, 300), visible).top).toBe(196);
});
