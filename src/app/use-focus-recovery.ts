import { useEffect, useLayoutEffect, useRef } from "react";
import type { Row } from "../api/schema.ts";
import { isOpenedBy } from "../artifact/artifact-version.ts";
import type { RowFocus } from "../table/row-focus.ts";
import { markSelector } from "../ui/data-attributes.ts";

/**
 * Keeps the focus when the element that had it is removed, which would move it to the body. A closed
 * drawer returns it to its row. Anything else (a chip, a notice, a state, the rows of another page)
 * moves it to the table, or to the state shown in its place, as soon as there is one.
 *
 * @param rows in the order in which they are shown
 */
export function useKeptFocus(
  open: string | undefined,
  rows: readonly Row[],
  rowFocus: RowFocus,
): void {
  const holder = useRef<Element>(null);
  const lastOpen = useRef(open);

  useEffect(() => {
    const end = new AbortController();
    const onFocus = ({ target }: FocusEvent) => {
      holder.current = target instanceof Element ? target : null;
    };
    document.addEventListener("focusin", onFocus, { signal: end.signal });
    return () => end.abort();
  }, []);

  // After every render, because any may have removed the holder.
  useLayoutEffect(() => {
    const closed = open === undefined ? lastOpen.current : undefined;
    lastOpen.current = open;
    if (document.activeElement !== document.body) return;
    if (holder.current === null || holder.current.isConnected) return;
    const index = closed === undefined ? -1 : rows.findIndex((row) => isOf(row, closed));
    // A row that is scrolled out of view has to be drawn first, and that has to wait for this render.
    if (index >= 0)
      queueMicrotask(() => rowFocus.focusOpener(index) || focusTableOrState(rowFocus));
    else focusTableOrState(rowFocus);
  });
}

function focusTableOrState(rowFocus: RowFocus): void {
  if (!rowFocus.focusTabStop())
    document.querySelector<HTMLElement>(`main ${markSelector("state")} button`)?.focus();
}

function isOf(row: Row, open: string): boolean {
  return row.kind === "version" && isOpenedBy(row.version, open);
}
