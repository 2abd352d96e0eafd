import { clamp } from "../lib/clamp.ts";
import {
  focusablesIn,
  isScrolledDown,
  leaveTabOrder,
  openersIn,
  openRowIn,
  rowAround,
  rowAt,
  rowCountOf,
  rowIndexOf,
  scrollerOf,
} from "./row-dom.ts";

/** Where in its row the focus is: which cell, and which of the cell's focusable elements. */
interface RowPosition {
  readonly cellIndex: number;
  readonly elementIndex: number;
}

/** The body of a table on the page. */
interface AttachedBody {
  readonly element: HTMLElement;
  /** Renders a row that is scrolled out of view, synchronously. */
  readonly mountRow: (index: number) => void;
  /** Renders the tools of a row, synchronously. */
  readonly mountTools?: (row: HTMLTableRowElement) => void;
}

/**
 * Moves the focus among the rows of one table. It reads the document rather than React state, because
 * focus is document state.
 */
export class RowFocus {
  #body: AttachedBody | undefined;
  #tabStop: HTMLElement | undefined;
  /** The value of `open` for the version of the tab stop's row. */
  #stopKey: string | undefined;
  #position: RowPosition | undefined;
  #isMovingAmongRows = false;

  /** Connects a table body; returns a function that disconnects it. */
  attach(body: AttachedBody): () => void {
    this.#body = body;
    return () => {
      if (this.#body !== body) return;
      this.#body = undefined;
      this.#tabStop = undefined;
    };
  }

  /**
   * Moves the focus by a number of rows, to the same position in the row. From outside the rows, it goes
   * to the open version or the first row. Returns false without rows.
   */
  move(distance: number): boolean {
    const row = rowAround(document.activeElement);
    if (row !== undefined) return this.focusRow(rowIndexOf(row) + distance);
    const open = this.#body && openRowIn(this.#body.element);
    return this.focusOpener(open === undefined ? 0 : rowIndexOf(open));
  }

  /** Focuses a row, or the nearest one if the index is out of range. Returns false without rows. */
  focusRow(index: number): boolean {
    if (this.#body === undefined) return false;
    const { element, mountRow, mountTools } = this.#body;
    const nearest = clamp(index, 0, rowCountOf(element) - 1);
    if (rowAt(element, nearest) === undefined) mountRow(nearest);
    const row = rowAt(element, nearest);
    // The position may be that of a tool.
    if (row !== undefined && this.#position !== undefined) mountTools?.(row);
    const target = row && this.#targetIn(row);
    if (row === undefined || target === undefined) return false;
    this.#isMovingAmongRows = true;
    target.focus({ preventScroll: true });
    this.#isMovingAmongRows = false;
    row.cells[0]?.scrollIntoView({ block: "nearest" });
    target.scrollIntoView({ block: "nearest", inline: "nearest" });
    return true;
  }

  /** Returns the element to focus in a row: the one at the same position, or else the opener. */
  #targetIn(row: HTMLTableRowElement): HTMLElement | undefined {
    const { cellIndex = -1, elementIndex = 0 } = this.#position ?? {};
    const cell = row.cells[cellIndex];
    const candidates = cell === undefined ? [] : focusablesIn(cell);
    const index = Math.min(elementIndex, candidates.length - 1);
    return candidates[index] ?? openersIn(row)[0] ?? focusablesIn(row)[0];
  }

  /** Renders a row and scrolls it into the middle, without moving the focus. */
  reveal(index: number): void {
    if (this.#body === undefined) return;
    const { element, mountRow } = this.#body;
    mountRow(index);
    rowAt(element, index)?.scrollIntoView({ block: "center" });
  }

  /** The body of the table, while there is one. */
  get body(): HTMLElement | undefined {
    return this.#body?.element;
  }

  /** Focuses a row's opener. Returns false without rows. */
  focusOpener(index: number): boolean {
    this.#position = undefined;
    return this.focusRow(index);
  }

  /** Focuses the element at which the Tab key enters the table. Returns false without rows. */
  focusTabStop(): boolean {
    this.#tabStop?.focus({ preventScroll: true });
    return this.#tabStop !== undefined;
  }

  /** Selects or deselects the row that contains the focus. Returns false if no row contains it. */
  toggleSelected(): boolean {
    const row = rowAround(document.activeElement);
    const box = row?.querySelector<HTMLElement>("input[type=checkbox]") ?? undefined;
    box?.click();
    return box !== undefined;
  }

  /**
   * Makes a focused element the tab stop, and remembers its position for the next move.
   * Returns the index of its row; `undefined` for elements that are not in the tab order.
   */
  handleFocus(target: HTMLElement): number | undefined {
    const row = rowAround(target);
    if (row === undefined || !focusablesIn(row).includes(target)) return undefined;
    this.#setTabStop(target);
    const cell = target.closest("td");
    if (cell !== null && !this.#isMovingAmongRows) {
      this.#position = {
        cellIndex: cell.cellIndex,
        elementIndex: focusablesIn(cell).indexOf(target),
      };
    }
    return rowIndexOf(row);
  }

  /**
   * Leaves one focusable element of the body in the tab order: the current tab stop, or else the
   * opener of the open row or of the first visible row. Rows are updated in place, so the tab stop, and
   * the focus if it is there, follow their version to another row; from a version that is gone, they
   * start again.
   */
  updateTabStop(): void {
    if (this.#body === undefined) return;
    const { element } = this.#body;
    leaveTabOrder(element);
    const last = this.#tabStop;
    const isThere = last !== undefined && element.contains(last);
    if (isThere && openKeyAround(last) === this.#stopKey) return;
    const row = this.#stopKey === undefined ? undefined : rowOf(element, this.#stopKey);
    const next =
      (row && this.#targetIn(row)) ?? firstChoice(element) ?? focusablesIn(element).at(0);
    this.#setTabStop(next);
    if (isThere && last === document.activeElement) next?.focus({ preventScroll: true });
  }

  #setTabStop(next: HTMLElement | undefined): void {
    if (this.#tabStop !== undefined) this.#tabStop.tabIndex = -1;
    if (next !== undefined) next.tabIndex = 0;
    this.#tabStop = next;
    this.#stopKey = next && openKeyAround(next);
  }
}

/** Returns the value of `open` for the row that contains an element. */
function openKeyAround(element: HTMLElement): string | undefined {
  const row = rowAround(element);
  return row && openersIn(row)[0]?.dataset.opener;
}

/** Returns the row of the version with a value of `open`. */
function rowOf(body: HTMLElement, openKey: string): HTMLTableRowElement | undefined {
  return rowAround(openersIn(body).find(({ dataset }) => dataset.opener === openKey) ?? null);
}

function firstChoice(body: HTMLElement): HTMLElement | undefined {
  const open = openRowIn(body);
  const opener = open && openersIn(open)[0];
  if (opener !== undefined) return opener;
  const openers = openersIn(body);
  const scroller = scrollerOf(body);
  // Measuring would make the browser lay out the page at once.
  if (scroller === undefined || !isScrolledDown(scroller)) return openers[0];
  const { top } = scroller.getBoundingClientRect();
  return openers.find((candidate) => candidate.getBoundingClientRect().top > top) ?? openers[0];
}
