import { type RefObject, useLayoutEffect } from "react";
import { type Placement, placeLayer } from "./place-layer.ts";

interface PlacedLayerOptions extends Placement {
  readonly isOpen?: boolean;
}

/**
 * Keeps a popover beside its anchor while the page scrolls, the window changes and the popover itself
 * renders again; a manual popover is also shown. Where the anchor is gone the popover stays put.
 */
export function usePlacedLayer(
  layer: RefObject<HTMLElement | null>,
  anchor: Element | null | undefined,
  { isOpen = true, ...placement }: PlacedLayerOptions = {},
): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const end = new AbortController();
    const place = () => {
      const { current } = layer;
      if (current === null || !anchor?.isConnected) return;
      // Other popovers are opened by their button and closed by the browser.
      if (current.popover === "manual" && !current.matches(":popover-open")) current.showPopover();
      placeLayer(current, anchor, placement);
    };
    place();
    document.addEventListener("scroll", place, { capture: true, signal: end.signal });
    window.addEventListener("resize", place, { signal: end.signal });
    return () => end.abort();
  });
}
