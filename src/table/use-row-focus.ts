import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect } from "react";
import { flushSync } from "react-dom";
import type { RowFocus } from "./row-focus.ts";
import { moveByKey } from "./row-keys.ts";

interface RowFocusOptions {
  /** Renders a row and keeps it mounted, wherever the table is scrolled to; -1 releases it. */
  readonly keepMounted: (index: number) => void;
  /** Renders the tools of a row. */
  readonly showTools: (row: HTMLTableRowElement) => void;
}

/**
 * Makes the table's body one tab stop: exactly one of its focusable elements is in the tab order.
 * The tab order is updated after every render of the body, because cells don't know about each other.
 */
export function useRowFocus(
  rowFocus: RowFocus,
  body: RefObject<HTMLTableSectionElement | null>,
  { keepMounted, showTools }: RowFocusOptions,
) {
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return undefined;
    return rowFocus.attach({
      element,
      mountRow: (index) => flushSync(() => keepMounted(index)),
      mountTools: (row) => flushSync(() => showTools(row)),
    });
  }, [rowFocus, body, keepMounted, showTools]);

  useLayoutEffect(() => rowFocus.updateTabStop());

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    const index = rowFocus.handleFocus(target);
    if (index !== undefined) keepMounted(index);
  }

  function onBlur({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>): void {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) keepMounted(-1);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (moveByKey(rowFocus, event)) event.preventDefault();
  }

  return { onFocus, onBlur, onKeyDown };
}
