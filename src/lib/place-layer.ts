import { clamp } from "./clamp.ts";

/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  /** Between the layer and its anchor, and at the edges of the viewport, in CSS pixels. */
  readonly gap?: number;
  /** Which edges of layer and anchor are in line. */
  readonly align?: "start" | "end";
}

/** Where a layer goes, as CSS insets: `left` for a layer aligned at the start, `right` at the end. */
interface Position {
  readonly top: number;
  readonly left?: number;
  readonly right?: number;
}

/**
 * Where a layer goes: below its anchor, above it where there is only room there, and always inside
 * the viewport if it fits there at all.
 */
export function layerPosition(
  layer: Pick<Box, "width" | "height">,
  anchor: Box,
  viewport: Box,
  { gap = 4, align = "start" }: Placement = {},
): Position {
  const below = anchor.top + anchor.height + gap;
  const above = anchor.top - gap - layer.height;
  const least = viewport.top + gap;
  const most = viewport.top + viewport.height - layer.height;
  const top = below <= most ? below : above >= least ? above : Math.max(least, most - gap);
  const spare = Math.max(gap, viewport.width - layer.width - gap);
  if (align === "start") return { top, left: clamp(anchor.left, gap, spare) };
  const right = viewport.width - anchor.left - anchor.width;
  return { top, right: clamp(right, gap, spare) };
}

/** Moves a layer of fixed position to its anchor. */
export function placeLayer(layer: HTMLElement, anchor: Element, placement?: Placement): void {
  const { width, height } = layer.getBoundingClientRect();
  const position = layerPosition(
    { width, height },
    anchor.getBoundingClientRect(),
    visibleViewport(),
    placement,
  );
  for (const [inset, value] of Object.entries(position)) {
    layer.style.setProperty(inset, `${value}px`);
  }
}

/** What is visible of the window: less than all of it above a phone's keyboard. */
function visibleViewport(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const visible = window.visualViewport;
  const [top, height] = visible === null ? [0, clientHeight] : [visible.offsetTop, visible.height];
  return { top, height, left: 0, width: clientWidth };
}
