/** The drawer's widths, in CSS pixels. */
export const DEFAULT_DRAWER_WIDTH = 600;
export const MIN_DRAWER_WIDTH = 420;

/** Reads a stored width; when the drawer is rendered, the window's width limits it further. */
export function readDrawerWidth(stored: unknown): number | undefined {
  return typeof stored === "number" && stored >= MIN_DRAWER_WIDTH ? stored : undefined;
}
