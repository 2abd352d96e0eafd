import { type RefObject, useLayoutEffect, useRef } from "react";

/** Marks that a table has columns beyond the right edge of what scrolls; inside an element around the table. */
export function RightFade({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const fade = useRef<HTMLDivElement>(null);

  // Not React state, because scrolling must not render the table.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const mark = () => {
      const { scrollWidth, clientWidth, scrollLeft } = element;
      fade.current?.toggleAttribute("hidden", scrollWidth - clientWidth - scrollLeft <= 1);
    };
    const observer = new ResizeObserver(mark);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener("scroll", mark, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", mark);
    };
  }, [scroller]);

  return (
    <div aria-hidden className="pointer-events-none absolute inset-0 z-head print:hidden">
      <div
        ref={fade}
        hidden
        className="sticky left-[calc(100cqw-24px)] h-full w-6 bg-linear-to-l from-surface to-transparent"
      />
    </div>
  );
}
