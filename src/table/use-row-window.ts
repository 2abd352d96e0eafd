import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

/** Longer pages draw only the rows in sight; shorter ones stay whole, for the browser's own search. */
const VIRTUAL_FROM = 100;

/** A row to draw, and the height of those before it that are not, in CSS pixels. */
interface DrawnRow {
  readonly index: number;
  readonly gap: number;
}

export interface RowWindow {
  readonly drawn: readonly DrawnRow[];
  /** The height of the rows after the last one drawn, in CSS pixels. */
  readonly below: number;
  /** Measures a row that it is given as `ref`; absent where all rows are drawn. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  /** Has a row drawn, and stay so, wherever the table is scrolled; -1 lets go of it. */
  readonly keep: (index: number) => void;
}

/**
 * Which rows of a page to draw: those in sight and some around them, and the one that has the focus,
 * wherever it is: removing a focused element drops the focus.
 * @param height what a row has, in CSS pixels
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): RowWindow {
  const isVirtual = count > VIRTUAL_FROM;
  const [kept, setKept] = useState(-1);
  const rangeExtractor = useCallback(
    (range: Range) => withPlace(defaultRangeExtractor(range), kept, range.count),
    [kept],
  );
  const virtualizer = useVirtualizer({
    count,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 16,
    rangeExtractor,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another height makes the old ones void
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, height]);

  const keep = useCallback(
    (index: number) => {
      if (isVirtual) setKept(index);
    },
    [isVirtual],
  );
  if (!isVirtual) {
    return { drawn: allOf(count), below: 0, measure: undefined, keep };
  }
  let end = 0;
  const drawn = virtualizer.getVirtualItems().map((item): DrawnRow => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap };
  });
  const below = virtualizer.getTotalSize() - end;
  return { drawn, below, measure: virtualizer.measureElement, keep };
}

function allOf(count: number): readonly DrawnRow[] {
  return Array.from({ length: count }, (_, index) => ({ index, gap: 0 }));
}

/** Some places in their order, and one more among them, unless there is no such row. */
function withPlace(places: number[], place: number, count: number): number[] {
  if (place < 0 || place >= count || places.includes(place)) return places;
  return [...places, place].sort((a, b) => a - b);
}
