import { type RefObject, useLayoutEffect } from "react";
import { type Placement, placeLayer } from "./place-layer.ts";

interface PlacedLayerOptions extends Placement {
  readonly isOpen?: boolean;
}

/**
 * Keeps a popover beside its anchor when the page scrolls, the window is resized and the popover
 * re-renders; a manual popover is also shown. If the anchor is gone, the popover stays where it is.
 */
export function usePlacedLayer(
  layer: RefObject<HTMLElement | null>,
  anchor: Element | null | undefined,
  { isOpen = true, ...placement }: PlacedLayerOptions = {},
): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const controller = new AbortController();
    const place = () => {
      const { current } = layer;
      if (current === null || !anchor?.isConnected) return;
      // Other popovers are opened by their button and closed by the browser.
      if (current.popover === "manual" && !current.matches(":popover-open")) current.showPopover();
      placeLayer(current, anchor, placement);
    };
    place();
    document.addEventListener("scroll", place, { capture: true, signal: controller.signal });
    window.addEventListener("resize", place, { signal: controller.signal });
    return () => controller.abort();
  });
}
