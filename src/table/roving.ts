/**
 * Moving the focus among the rows. All of it reads the document: the focus lives there, not in
 * React, and keys of the page move it from outside the table.
 */
const FOCUSABLE = "a[href], button:not(:disabled), input:not(:disabled)";

/** The table's body: the one that says how many rows its page has. */
const BODY = "tbody[data-rows]";

/** What can have the focus within a row or the whole body, without what hangs on it in popovers. */
export function focusablesIn(scope: Element): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.closest("[popover]") === null,
  );
}

/** The row of an element that stands in the table's body. */
export function rowOf(element: Element | null): HTMLTableRowElement | undefined {
  if (element === null || element.closest("[popover]") !== null) return undefined;
  const row = element.closest(`${BODY} > tr`);
  return row instanceof HTMLTableRowElement ? row : undefined;
}

/** The row's place in the page, counted from 0. */
export function indexOf(row: HTMLElement): number {
  return Number(row.dataset.index);
}

/** Where in a row the focus is: which cell, and which of the things in it. */
interface Spot {
  readonly cell: number;
  readonly nth: number;
}

let spot: Spot | undefined;
let isMovingAmongRows = false;

/** Notes where in its row the focus went, for the rows it goes to next. */
export function noteSpot(element: HTMLElement): void {
  const cell = element.closest("td");
  if (cell === null || isMovingAmongRows) return;
  spot = { cell: cell.cellIndex, nth: focusablesIn(cell).indexOf(element) };
}

/** What the focus goes to in a row: the same spot, or the opener where that cell is empty. */
function targetIn(row: HTMLTableRowElement): HTMLElement | undefined {
  const cell = spot && row.cells[spot.cell];
  const there = cell === undefined ? [] : focusablesIn(cell);
  return (
    there[Math.min(spot?.nth ?? 0, there.length - 1)] ??
    row.querySelector<HTMLElement>("[data-opener]") ??
    focusablesIn(row)[0]
  );
}

let draw: (index: number) => void = () => undefined;

/** Says how a row out of sight gets drawn, at once, as long as the table stands. */
export function provideDraw(next: typeof draw): () => void {
  draw = next;
  return () => {
    if (draw === next) draw = () => undefined;
  };
}

/** Puts the focus into a row, the nearest where there is no such place. False in an empty table. */
export function focusRow(index: number): boolean {
  const body = document.querySelector<HTMLElement>(BODY);
  if (body === null) return false;
  const last = Number(body.dataset.rows) - 1;
  const place = Math.max(0, Math.min(index, last));
  const find = () => body.querySelector<HTMLTableRowElement>(`:scope > tr[data-index="${place}"]`);
  if (find() === null) draw(place);
  const row = find();
  const target = row === null ? undefined : targetIn(row);
  if (row === null || target === undefined) return false;
  isMovingAmongRows = true;
  target.focus({ preventScroll: true });
  isMovingAmongRows = false;
  row.cells[0]?.scrollIntoView({ block: "nearest" });
  target.scrollIntoView({ block: "nearest", inline: "nearest" });
  return true;
}

/**
 * Moves the focus some rows on, keeping its place in the row. From elsewhere it goes to the open
 * version, or to the first row. False where there is no row.
 */
export function moveToRow(distance: number): boolean {
  const row = rowOf(document.activeElement);
  if (row !== undefined) return focusRow(indexOf(row) + distance);
  const open = document.querySelector<HTMLElement>(`${BODY} > [aria-current]`);
  spot = undefined;
  return focusRow(open === null ? 0 : indexOf(open));
}

/** The version, as `open` names it, of the row that holds the focus. */
export function focusedOpenKey(): string | undefined {
  const row = rowOf(document.activeElement);
  return row?.querySelector<HTMLElement>("[data-opener]")?.dataset.opener;
}

/** Chooses the row that holds the focus, or lets go of it. False where none does. */
export function toggleFocusedRow(): boolean {
  const row = rowOf(document.activeElement);
  const box = row?.querySelector<HTMLElement>("input[type=checkbox]");
  box?.click();
  return box !== null && box !== undefined;
}

/** Puts the focus on a row's opener, wherever it was in a row before. False where there is none. */
export function focusOpener(index: number): boolean {
  spot = undefined;
  return focusRow(index);
}

/** Puts the focus where the Tab key would enter the table. False in an empty table. */
export function focusTabStop(): boolean {
  const stop = document.querySelector<HTMLElement>(`${BODY} [tabindex="0"]`);
  stop?.focus({ preventScroll: true });
  return stop !== null;
}
