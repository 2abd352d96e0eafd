/**
 * How code outside React finds the table's rows: attributes that mark them in JSX, and functions that
 * read those attributes.
 */

import { LAST_FIRST_ROW, LAST_FIRST_ROW_ID } from "../lib/first-view.ts";

/** Marks the table's body with the number of rows on the page, rendered or not. */
export const bodyAttributes = (count: number) => ({ "data-rows": count });

/** Marks a row with its zero-based index on the page. react-virtual also reads it. */
export const rowAttributes = (index: number) => ({
  "data-index": index,
  id: index === LAST_FIRST_ROW ? LAST_FIRST_ROW_ID : undefined,
});

/** Marks the link that opens a row's version with the version's value of `open`. */
export const openerAttributes = (openKey: string) => ({ "data-opener": openKey });

const BODY = "tbody[data-rows]";
const FOCUSABLE = "a[href], button:not(:disabled), input:not(:disabled)";

/** Returns the focusable elements of a row or body, except those in popovers. */
export function focusablesIn(scope: Element): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.closest("[popover]") === null,
  );
}

/** Takes the focusable elements out of the tab order that have no `tabindex` yet. */
export function leaveTabOrder(body: Element): void {
  for (const element of body.querySelectorAll<HTMLElement>(`:is(${FOCUSABLE}):not([tabindex])`)) {
    if (element.closest("[popover]") === null) element.tabIndex = -1;
  }
}

/** Returns the row that contains an element, if the element is in the table's body and not in a popover. */
export function rowAround(element: Element | null): HTMLTableRowElement | undefined {
  if (element === null || element.closest("[popover]") !== null) return undefined;
  const row = element.closest(`${BODY} > tr`);
  return row instanceof HTMLTableRowElement ? row : undefined;
}

/** Returns the row's zero-based index on the page. */
export function rowIndexOf(row: HTMLElement): number {
  return Number(row.dataset.index);
}

/** Returns the number of rows on the page, rendered or not. */
export function rowCountOf(body: HTMLElement): number {
  return Number(body.dataset.rows);
}

/** Returns the row at an index, if it is rendered. */
export function rowAt(body: HTMLElement, index: number): HTMLTableRowElement | undefined {
  const selector = `:scope > tr[data-index="${index}"]`;
  return body.querySelector<HTMLTableRowElement>(selector) ?? undefined;
}

/** Returns the row of the open version, if it is on the page and rendered. */
export function openRowIn(body: HTMLElement): HTMLElement | undefined {
  return body.querySelector<HTMLElement>(":scope > tr[aria-current]") ?? undefined;
}

/** Returns the links that open the versions of a row or body. */
export function openersIn(scope: HTMLElement): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>("[data-opener]")];
}

/** Returns the link that opens a version, if the element is in one. */
export function openerAround(element: Element): HTMLElement | undefined {
  return element.closest<HTMLElement>("[data-opener]") ?? undefined;
}

/** Marks the cell of a source, which has a tool to copy it. */
export const sourceCellAttributes = { "data-source": "" };

/** Returns the cell of the row's source, if the column is shown and the version has one. */
export function sourceCellIn(row: HTMLElement): HTMLElement | undefined {
  return row.querySelector<HTMLElement>(":scope > [data-source]") ?? undefined;
}

/** Returns the value of `open` for the row that contains the focus. */
export function focusedOpenKey(): string | undefined {
  const row = rowAround(document.activeElement);
  return row && openersIn(row)[0]?.dataset.opener;
}

const SCROLLED_DOWN = "data-scrolled-down";

/** Marks an element that is scrolled down; {@link isScrolledDown} tells that without layout. */
export function markScrolledDown(scroller: HTMLElement): void {
  scroller.toggleAttribute(SCROLLED_DOWN, scroller.scrollTop > 0);
}

/** Whether the element was scrolled down when it was last marked. */
export function isScrolledDown(scroller: HTMLElement): boolean {
  return scroller.hasAttribute(SCROLLED_DOWN);
}

/** Returns the element that scrolls the table's rows. */
export function scrollerOf(element: HTMLElement): HTMLElement | undefined {
  return element.closest("table")?.parentElement ?? undefined;
}
