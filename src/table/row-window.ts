/** A row to draw, and the height of those before it that are not, in CSS pixels. */
export interface DrawnRow {
  readonly index: number;
  readonly gap: number;
}

/** Which rows of a page are drawn. */
export interface RowWindow {
  readonly drawn: readonly DrawnRow[];
  /** The height of the rows after the last one drawn, in CSS pixels. */
  readonly below: number;
  /** Measures a row that it is given as `ref`; absent where all rows are drawn. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  /** Has a row drawn, and stay so, wherever the table is scrolled; -1 lets go of it. */
  readonly keep: (index: number) => void;
}

/** Longer pages draw only the rows in sight; shorter ones stay whole, for the browser's own search. */
export const LONGEST_WHOLE = 100;

const keepNothing = () => undefined;

/** A page that is drawn whole, as far as a whole page may be long. */
export function wholeWindow(count: number, height: number): RowWindow {
  const length = Math.min(count, LONGEST_WHOLE);
  return {
    drawn: Array.from({ length }, (_, index) => ({ index, gap: 0 })),
    below: (count - length) * height,
    measure: undefined,
    keep: keepNothing,
  };
}
