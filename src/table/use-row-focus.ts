import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect } from "react";
import { flushSync } from "react-dom";
import type { RowFocus } from "./row-focus.ts";
import { moveByKey } from "./row-keys.ts";

/**
 * Makes the table's body one tab stop: exactly one of its focusable elements is in the tab order.
 * That is set on the elements after every render, because cells don't know about each other.
 * @param keep renders a row and keeps it, wherever the table is scrolled; -1 releases it
 */
export function useRowFocus(
  rowFocus: RowFocus,
  body: RefObject<HTMLTableSectionElement | null>,
  keep: (index: number) => void,
) {
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return undefined;
    return rowFocus.attach({ element, draw: (index) => flushSync(() => keep(index)) });
  }, [rowFocus, body, keep]);

  useLayoutEffect(() => rowFocus.updateTabStop());

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    const index = rowFocus.noteFocus(target);
    if (index !== undefined) keep(index);
  }

  function onBlur({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>): void {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) keep(-1);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (moveByKey(rowFocus, event)) event.preventDefault();
  }

  return { onFocus, onBlur, onKeyDown };
}
