import { BUTTONS_WIDTH } from "./decimal-alignment.ts";
import type { MetadataRow } from "./metadata-rows.ts";

/** In characters. Longer values are cut, since most can be unfolded. */
const MAX_VALUE = 24;
const MIN_VALUE = 8;
/** This part of the values is no longer than the lane of values. */
const MOST = 0.9;
/** Half a pixel less would hide a part of the longest path. */
const SLACK = 0.5;
/** The padding of a path, and the lane of types with the padding of a value, in CSS pixels. */
const PATH_PADDING = 24;
const TYPE_AND_PADDING = 56;

/**
 * The width of the lane of paths, in CSS: as wide as the longest one needs, unless values need the room. Paths
 * always get a bit more than half, if they need it.
 */
export function pathLane(rows: readonly Pick<MetadataRow, "path" | "shown">[]): string {
  const path = rows.reduce((longest, row) => Math.max(longest, row.path.length), 0);
  const lengths = rows.map(({ shown }) => shown.length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * MOST)] ?? 0;
  const value = Math.min(MAX_VALUE, Math.max(MIN_VALUE, usual));
  const most = `max(53.5cqw, 100cqw - ${value}ch - ${TYPE_AND_PADDING + BUTTONS_WIDTH}px)`;
  return `clamp(160px, ${path + SLACK}ch + ${PATH_PADDING}px, ${most})`;
}
