import { type RefObject, useEffect } from "react";

/**
 * Marks an element with `data-more` while it hides content at its right, so that style can say so.
 * An attribute, not state: scrolling must not draw the table anew.
 */
export function useOverflowMark(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const scroller = element.current;
    if (scroller === null) return;
    const mark = () => {
      const hidden = scroller.scrollWidth - scroller.clientWidth - scroller.scrollLeft;
      scroller.toggleAttribute("data-more", hidden > 1);
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
