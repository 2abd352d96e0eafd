import { type RefObject, useEffect } from "react";
import { markScrolledDown } from "./row-dom.ts";

/**
 * Sets `data-more` on an element while it has content beyond its right edge, and `data-scrolled` beyond
 * its left edge, so that a style can show this. It is not React state, because scrolling must not
 * render the table.
 */
export function useOverflowMark(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const scroller = element.current;
    if (scroller === null) return;
    const mark = () => {
      const hidden = scroller.scrollWidth - scroller.clientWidth - scroller.scrollLeft;
      scroller.toggleAttribute("data-more", hidden > 1);
      scroller.toggleAttribute("data-scrolled", scroller.scrollLeft > 0);
      markScrolledDown(scroller);
    };
    const observer = new ResizeObserver(mark);
    observer.observe(scroller);
    for (const child of scroller.children) observer.observe(child);
    scroller.addEventListener("scroll", mark, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener("scroll", mark);
    };
  }, [element]);
}
