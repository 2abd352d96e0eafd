/** A row to render, and the height of the rows left out before it, in CSS pixels. */
export interface RenderedRow {
  readonly index: number;
  readonly gap: number;
}

/** Which rows of a page are rendered. */
export interface RowWindow {
  readonly rendered: readonly RenderedRow[];
  /** The height of the rows after the last rendered one, in CSS pixels. */
  readonly below: number;
  /** Whether rows are left out. */
  readonly isPartial: boolean;
  /** A `ref` that measures a row; `undefined` if all rows have the same height. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  /** Renders a row and keeps it mounted, wherever the table is scrolled to; -1 releases it. */
  readonly keepMounted: (index: number) => void;
}

/**
 * In rows. Longer pages are virtual. Others are rendered in full, so that the browser's own search
 * finds every row.
 */
export const MAX_WHOLE_PAGE = 100;

/** How many rows of a longer page are rendered until the code that makes it virtual is loaded. */
export const FIRST_ROWS = 32;

const noop = () => undefined;

/**
 * Renders the first rows of a page, without virtualization.
 * @param limit the maximum number of rows to render
 * @param height the height of a row, in CSS pixels
 */
export function firstRows(count: number, limit: number, height: number): RowWindow {
  const length = Math.min(count, limit);
  return {
    rendered: Array.from({ length }, (_, index) => ({ index, gap: 0 })),
    below: (count - length) * height,
    isPartial: false,
    measure: undefined,
    keepMounted: noop,
  };
}
