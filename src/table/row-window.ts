/** A row to draw, and the height of the rows left out before it, in CSS pixels. */
export interface DrawnRow {
  readonly index: number;
  readonly gap: number;
}

/** Which rows of a page are drawn. */
export interface RowWindow {
  readonly drawn: readonly DrawnRow[];
  /** The height of the rows after the last one drawn, in CSS pixels. */
  readonly below: number;
  /** A `ref` that measures a row; absent if all rows are drawn. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  /** Draws a row and keeps it, wherever the table is scrolled; -1 releases it. */
  readonly keep: (index: number) => void;
}

/** Longer pages draw only the visible rows; shorter ones are drawn whole, so that the browser's search finds all. */
export const LONGEST_WHOLE = 100;

const keepNothing = () => undefined;

/** Draws the whole page, up to the longest that is drawn whole. */
export function wholeWindow(count: number, height: number): RowWindow {
  const length = Math.min(count, LONGEST_WHOLE);
  return {
    drawn: Array.from({ length }, (_, index) => ({ index, gap: 0 })),
    below: (count - length) * height,
    measure: undefined,
    keep: keepNothing,
  };
}
