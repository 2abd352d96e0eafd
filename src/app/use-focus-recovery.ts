import { useEffect, useLayoutEffect, useRef } from "react";
import type { RowFocus } from "../table/row-focus.ts";
import { markSelector } from "../ui/data-attributes.ts";

/**
 * Moves the focus when the focused element is removed; otherwise it would be lost. Closing the
 * drawer returns it to the drawer's row. After anything else (a chip, a notice, a state, the rows of
 * another page) it moves to the table, or to the state shown instead, as soon as there is one.
 * @param indexOf returns the index of the row that opens a version, or -1
 */
export function useFocusRecovery(
  open: string | undefined,
  rowFocus: RowFocus,
  indexOf: (open: string) => number,
): void {
  const lastFocused = useRef<Element>(null);
  const lastOpen = useRef(open);

  useEffect(() => {
    const end = new AbortController();
    const onFocus = ({ target }: FocusEvent) => {
      lastFocused.current = target instanceof Element ? target : null;
    };
    document.addEventListener("focusin", onFocus, { signal: end.signal });
    return () => end.abort();
  }, []);

  // After every render, because any of them may have removed the element.
  useLayoutEffect(() => {
    const closed = open === undefined ? lastOpen.current : undefined;
    lastOpen.current = open;
    if (document.activeElement !== document.body) return;
    if (lastFocused.current === null || lastFocused.current.isConnected) return;
    const index = closed === undefined ? -1 : indexOf(closed);
    // A row that is scrolled out of view has to be rendered first, which is not possible during this render.
    if (index >= 0)
      queueMicrotask(() => rowFocus.focusOpener(index) || focusTableOrState(rowFocus));
    else focusTableOrState(rowFocus);
  });
}

/** Moves the focus to the rows, or to the state shown instead. */
export function focusTableOrState(rowFocus: RowFocus): void {
  if (!rowFocus.focusTabStop())
    document.querySelector<HTMLElement>(`main ${markSelector("state")} button`)?.focus();
}
