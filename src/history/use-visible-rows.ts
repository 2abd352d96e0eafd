import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useState } from "react";
import { usePrinting } from "../lib/use-printing.ts";

/** Up to this number, all rows are rendered, so that the browser's search finds them. */
const MAX_RENDERED = 150;

/**
 * The rows of a table to render, `first` to before `end`.
 * @param scroller what scrolls: the table and what is above it
 * @param body the body of the table
 * @param rowHeight in CSS pixels
 */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): { readonly first: number; readonly end: number } {
  const isPrinting = usePrinting();
  const isVirtual = count > MAX_RENDERED && !isPrinting;
  const [above, setAbove] = useState(0);
  const virtualizer = useVirtualizer({
    count: isVirtual ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: above,
    overscan: 20,
  });

  // What is above the table may have changed with any render.
  useLayoutEffect(() => {
    const [outer, inner] = [scroller.current, body.current];
    if (!isVirtual || outer === null || inner === null) return;
    const top = inner.getBoundingClientRect().top - outer.getBoundingClientRect().top;
    setAbove(Math.round(top + outer.scrollTop));
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new row height invalidates the measured ones
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);

  if (!isVirtual) return { first: 0, end: count };
  const items = virtualizer.getVirtualItems();
  return { first: items[0]?.index ?? 0, end: (items.at(-1)?.index ?? -1) + 1 };
}
