import { type RefObject, useLayoutEffect } from "react";
import { type Placement, placeLayer } from "./place-layer.ts";

interface PlacedLayerOptions extends Placement {
  readonly isOpen?: boolean;
}

/**
 * Keeps a popover with the class `layer` beside its anchor and inside the viewport: when it re-renders,
 * when its size changes, and when the page scrolls or the window is resized. A manual popover is also
 * shown. If the anchor is gone, the popover stays where it is.
 */
export function usePlacedLayer(
  layer: RefObject<HTMLElement | null>,
  anchor: Element | null | undefined,
  { isOpen = true, ...placement }: PlacedLayerOptions = {},
): void {
  useLayoutEffect(() => {
    const { current } = layer;
    if (!isOpen || current === null) return;
    const place = () => {
      if (!anchor?.isConnected) return;
      // Other popovers are opened by their button and closed by the browser.
      if (current.popover === "manual" && !current.matches(":popover-open")) current.showPopover();
      placeLayer(current, anchor, placement);
    };
    place();
    return onLayoutChange(current, place);
  });
}

/** Calls back when a layer or what it is placed in may have changed; returns a function that stops it. */
function onLayoutChange(layer: HTMLElement, onChange: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const onScroll = ({ target }: Event) => {
    if (!(target instanceof Node && layer.contains(target))) onChange();
  };
  document.addEventListener("scroll", onScroll, { capture: true, signal });
  window.addEventListener("resize", onChange, { signal });
  // A phone's keyboard and zooming in change only the visible part of the window.
  window.visualViewport?.addEventListener("resize", onChange, { signal });
  window.visualViewport?.addEventListener("scroll", onChange, { signal });
  // Its content may be loaded while it is open.
  const observer = new ResizeObserver(onChange);
  observer.observe(layer);
  return () => {
    controller.abort();
    observer.disconnect();
  };
}
