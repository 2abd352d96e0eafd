import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useState } from "react";
import { usePrinting } from "../lib/use-printing.ts";

/** Which rows of a long table are rendered, and the heights of those left out, in CSS pixels. */
export interface RowRange {
  readonly indexes: readonly number[];
  readonly above: number;
  readonly below: number;
}

/**
 * The rows in view of a table that is below other content in its scroller; all of them while the page is
 * printed.
 * @param scroller null until it is in the document
 * @param height of a row, in CSS pixels
 */
export function useRowRange(
  scroller: HTMLElement | null,
  table: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): RowRange {
  const isPrinting = usePrinting();
  const scrollMargin = useOffsetTop(scroller, table);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => height,
    scrollMargin,
    overscan: 8,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new row height invalidates the measured ones
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, height]);
  if (isPrinting)
    return { indexes: Array.from({ length: count }, (_, at) => at), above: 0, below: 0 };
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1];
  return {
    indexes: items.map(({ index }) => index),
    above: first * height,
    below: (count - 1 - last) * height,
  };
}

/** How far a table is from the top of its scroller's content; what is above it may change its height. */
function useOffsetTop(scroller: HTMLElement | null, table: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const [content] = scroller?.children ?? [];
    if (content === undefined) return;
    const observer = new ResizeObserver(() => setOffset(table.current?.offsetTop ?? 0));
    observer.observe(content);
    return () => observer.disconnect();
  }, [scroller, table]);
  return offset;
}
