import { clamp } from "../lib/clamp.ts";
import { MIN_DRAWER_WIDTH } from "./drawer-width.ts";

/** How far one press of an arrow key moves the edge, in CSS pixels. */
const WIDTH_STEP = 16;

/** The maximum width: 70% of the window, but at least the minimum. */
export function maxDrawerWidth(windowWidth: number): number {
  return Math.max(MIN_DRAWER_WIDTH, Math.floor((windowWidth * 7) / 10));
}

/** The width within its bounds, in whole pixels. */
export function clampDrawerWidth(width: number, windowWidth: number): number {
  return Math.round(clamp(width, MIN_DRAWER_WIDTH, maxDrawerWidth(windowWidth)));
}

/**
 * The width after a key on the handle, which is at the drawer's left edge: Left widens, Right
 * narrows, Home and End go to the bounds. `undefined` for any other key.
 */
export function widthAfterKey(key: string, width: number, windowWidth: number): number | undefined {
  if (key === "ArrowLeft") return clampDrawerWidth(width + WIDTH_STEP, windowWidth);
  if (key === "ArrowRight") return clampDrawerWidth(width - WIDTH_STEP, windowWidth);
  if (key === "Home") return MIN_DRAWER_WIDTH;
  return key === "End" ? maxDrawerWidth(windowWidth) : undefined;
}
