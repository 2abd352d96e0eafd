import { type Alignment, BUTTONS_WIDTH } from "./decimal-alignment.ts";
import type { MetadataRow } from "./metadata-rows.ts";

/** In characters. Values that are longer than that take the room that paths leave. */
const MAX_VALUE = 24;
/** The padding of a path, and the lane of types with the padding of a value, in CSS pixels. */
const PATH_PADDING = 24;
const TYPE_AND_PADDING = 56;

/**
 * The width of the lane of paths, in CSS: as wide as the longest one needs, unless values need the room. Paths
 * always get a bit more than half, if they need it.
 */
export function pathLane(rows: readonly MetadataRow[], alignment: Alignment): string {
  const longest = (lengths: readonly number[]) => lengths.reduce((a, b) => Math.max(a, b), 0);
  const path = longest(rows.map((row) => row.path.length));
  const texts = longest(rows.map(({ type, shown }) => (type === "num" ? 0 : shown.length)));
  const value = Math.min(MAX_VALUE, Math.max(texts, alignment.integer + alignment.fraction));
  const most = `max(53.5cqw, 100cqw - ${value}ch - ${TYPE_AND_PADDING + BUTTONS_WIDTH}px)`;
  return `clamp(160px, ${path}ch + ${PATH_PADDING}px, ${most})`;
}
