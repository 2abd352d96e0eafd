import { clamp } from "./clamp.ts";

/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  /** The space between the layer and its anchor, and at the edges of the viewport, in CSS pixels. */
  readonly gap?: number;
  /** Which edges of the layer and its anchor are aligned. */
  readonly align?: "start" | "end";
}

/** The position of a layer as CSS insets: `left` for a layer aligned at the start, `right` at the end. */
interface Position {
  readonly top: number;
  readonly left?: number;
  readonly right?: number;
}

/**
 * The position of a layer: below its anchor, or above it if there is only room there, and always
 * inside the viewport if it fits at all.
 */
export function layerPosition(
  layer: Pick<Box, "width" | "height">,
  anchor: Box,
  viewport: Box,
  { gap = 4, align = "start" }: Placement = {},
): Position {
  const below = anchor.top + anchor.height + gap;
  const above = anchor.top - gap - layer.height;
  const minTop = viewport.top + gap;
  const maxTop = viewport.top + viewport.height - layer.height;
  const top = below <= maxTop ? below : above >= minTop ? above : Math.max(minTop, maxTop - gap);
  const maxInset = Math.max(gap, viewport.width - layer.width - gap);
  if (align === "start") return { top, left: clamp(anchor.left, gap, maxInset) };
  const right = viewport.width - anchor.left - anchor.width;
  return { top, right: clamp(right, gap, maxInset) };
}

/** Moves a layer with fixed position to its anchor. */
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

/** The visible part of the window: a phone's keyboard covers the rest. */
function visibleViewport(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const visible = window.visualViewport;
  const [top, height] = visible === null ? [0, clientHeight] : [visible.offsetTop, visible.height];
  return { top, height, left: 0, width: clientWidth };
}
