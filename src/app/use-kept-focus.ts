import { useEffect, useLayoutEffect, useRef } from "react";
import type { Row } from "../api/schema.ts";
import { isOpenedBy } from "../artifact/artifact-version.ts";
import type { RowFocus } from "../table/row-focus.ts";

/**
 * Keeps the focus when what held it is gone, which would drop it to the page: a closed drawer gives
 * it back to its row; all else (a chip, a notice, a state, the rows of another page) gives it to the
 * table, or to the state that stands in its place, as soon as there is one.
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

  // After every drawing: any may have taken the holder away.
  useLayoutEffect(() => {
    const closed = open === undefined ? lastOpen.current : undefined;
    lastOpen.current = open;
    if (document.activeElement !== document.body) return;
    if (holder.current === null || holder.current.isConnected) return;
    const index = closed === undefined ? -1 : rows.findIndex((row) => isOf(row, closed));
    // A row out of sight is drawn for it, which has to wait until this drawing is done.
    if (index >= 0)
      queueMicrotask(() => rowFocus.focusOpener(index) || focusTableOrState(rowFocus));
    else focusTableOrState(rowFocus);
  });
}

function focusTableOrState(rowFocus: RowFocus): void {
  if (!rowFocus.focusTabStop())
    document.querySelector<HTMLElement>("main [data-state] button")?.focus();
}

function isOf(row: Row, open: string): boolean {
  return row.kind === "version" && isOpenedBy(row.version, open);
}
