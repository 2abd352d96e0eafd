import { type RefObject, useLayoutEffect } from "react";
import { placeBeside } from "./place-beside.ts";

const GAP = 4;

/**
 * Shows a popover below its anchor, and keeps it there while the page scrolls, the window changes and
 * the popover itself is drawn anew. Where the anchor is gone it stays put.
 */
export function usePlacedLayer(
  layer: RefObject<HTMLElement | null>,
  anchor: HTMLElement | null,
  isOpen = true,
): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const end = new AbortController();
    const place = () => {
      if (layer.current === null || !anchor?.isConnected) return;
      placeBeside(layer.current, anchor.getBoundingClientRect(), GAP);
    };
    place();
    document.addEventListener("scroll", place, { capture: true, signal: end.signal });
    window.addEventListener("resize", place, { signal: end.signal });
    return () => end.abort();
  });
}
