import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import { usePrinting } from "../lib/use-printing.ts";
import { firstRows, type RenderedRow, type RowWindow } from "./row-window.ts";

/**
 * Returns which rows of a long page to render: the visible ones, some around them, and the row with
 * the focus, because removing a focused element loses the focus.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  height: number,
  isPhone: boolean,
): RowWindow {
  const isPrinting = usePrinting();
  const [mounted, setMounted] = useState(-1);
  const rangeExtractor = useCallback(
    (range: Range) => withIndex(defaultRangeExtractor(range), mounted, range.count),
    [mounted],
  );
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 10,
    rangeExtractor,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new row height invalidates the measured ones
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, height]);

  if (isPrinting) return { ...firstRows(count, count, height), keepMounted: setMounted };
  let end = 0;
  const rendered = virtualizer.getVirtualItems().map((item): RenderedRow => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap };
  });
  const below = virtualizer.getTotalSize() - end;
  // Elsewhere than on a phone, rows have one height, and measuring each would lay out the page at once.
  const measure = isPhone ? virtualizer.measureElement : undefined;
  return { rendered, below, isPartial: true, measure, keepMounted: setMounted };
}

/** Adds an index to ascending indexes, unless the page has no such row. */
function withIndex(indexes: number[], index: number, count: number): number[] {
  if (index < 0 || index >= count || indexes.includes(index)) return indexes;
  return [...indexes, index].sort((a, b) => a - b);
}
