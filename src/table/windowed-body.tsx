import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import type { DrawnRow, RowWindow } from "./row-window.ts";
import { TableBody, type TableBodyProps } from "./table-body.tsx";

interface WindowedBodyProps extends Omit<TableBodyProps, "rowWindow"> {
  readonly scroller: RefObject<HTMLElement | null>;
  /** What a row has, in CSS pixels. */
  readonly height: number;
}

/** The body of a long page: draws what is in sight. */
export function WindowedBody({ scroller, height, ...body }: WindowedBodyProps) {
  const count = body.table.getRowModel().rows.length;
  const rowWindow = useRowWindow(scroller, count, height);
  return <TableBody {...body} rowWindow={rowWindow} />;
}

/**
 * Which rows of a long page to draw: those in sight and some around them, and the one that has the
 * focus, wherever it is: removing a focused element drops the focus.
 */
function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): RowWindow {
  const [kept, setKept] = useState(-1);
  const rangeExtractor = useCallback(
    (range: Range) => withPlace(defaultRangeExtractor(range), kept, range.count),
    [kept],
  );
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 16,
    rangeExtractor,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another height makes the old ones void
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, height]);

  let end = 0;
  const drawn = virtualizer.getVirtualItems().map((item): DrawnRow => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap };
  });
  const below = virtualizer.getTotalSize() - end;
  return { drawn, below, measure: virtualizer.measureElement, keep: setKept };
}

/** Some places in their order, and one more among them, unless there is no such row. */
function withPlace(places: number[], place: number, count: number): number[] {
  if (place < 0 || place >= count || places.includes(place)) return places;
  return [...places, place].sort((a, b) => a - b);
}
