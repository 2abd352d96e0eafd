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

/** A side of the anchor with less room than this, in CSS pixels, is too small for a taller layer. */
const MIN_ROOM = 120;

/**
 * The left and top edges of a layer, and its maximum height. The layer is below its anchor, or above it
 * if there is more room. If neither side has room for it, it is as high as the larger side and its
 * content scrolls; if that side is too small as well, it covers the anchor. It is always inside the
 * viewport if it is not wider than that.
 */
export function layerPosition(
  layer: Pick<Box, "width" | "height">,
  anchor: Box,
  viewport: Box,
  { gap = 4, align = "start" }: Placement = {},
): Pick<Box, "top" | "left"> & { readonly maxHeight: number } {
  const least = { top: viewport.top + gap, left: viewport.left + gap };
  const room = viewport.height - 2 * gap;
  const below = anchor.top + anchor.height + gap;
  const roomBelow = clamp(least.top + room - below, 0, room);
  const roomAbove = clamp(anchor.top - gap - least.top, 0, room);
  const isBelow = layer.height <= roomBelow || roomBelow >= roomAbove;
  const roomBeside = isBelow ? roomBelow : roomAbove;
  const isBeside = layer.height <= roomBeside || roomBeside >= MIN_ROOM;
  const maxHeight = isBeside ? roomBeside : room;
  const height = Math.min(layer.height, maxHeight);
  const top = isBelow ? below : anchor.top - gap - height;
  const left = align === "start" ? anchor.left : anchor.left + anchor.width - layer.width;
  return {
    top: clamp(top, least.top, least.top + room - height),
    left: clamp(
      left,
      least.left,
      Math.max(least.left, least.left + viewport.width - 2 * gap - layer.width),
    ),
    maxHeight,
  };
}

/** Moves a layer with the class `layer`, whose size doesn't depend on its position, to its anchor. */
export function placeLayer(layer: HTMLElement, anchor: Element, placement?: Placement): void {
  const box = layer.getBoundingClientRect();
  const room = Number.parseFloat(layer.style.getPropertyValue(ROOM));
  const { top, left, maxHeight } = layerPosition(
    // A layer that fills its room may be higher with more room.
    { width: box.width, height: box.height > room - 1 ? Number.POSITIVE_INFINITY : box.height },
    anchor.getBoundingClientRect(),
    visibleViewport(),
    placement,
  );
  layer.style.top = `${top}px`;
  layer.style.left = `${left}px`;
  layer.style.setProperty(ROOM, `${maxHeight}px`);
}

/** The CSS property that limits the height of a layer. */
const ROOM = "--layer-room";

/** The visible part of the window: a phone's keyboard covers the rest, and so does zooming in. */
function visibleViewport(): Box {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const visible = window.visualViewport;
  if (visible === null) return { top: 0, left: 0, width, height };
  return {
    top: visible.offsetTop,
    left: visible.offsetLeft,
    width: visible.width,
    height: visible.height,
  };
}
