import { type RefObject, useLayoutEffect, useRef } from "react";
import type { ColumnChoice } from "../url-state/column-choices.ts";
import type { ColumnId } from "../url-state/columns.ts";

/** Marks the list item of a column, for {@link useMovedFocus}. */
export function columnItemProps(id: ColumnId) {
  return { "data-column": id };
}

/**
 * Keeps the focus on a column's checkbox when the column moves to the other list. There it is a new
 * element, so the focus would be lost.
 * @returns a function to call before a column is shown or hidden
 */
export function useMovedFocus(
  panel: RefObject<HTMLElement | null>,
  columns: readonly ColumnChoice[],
): (id: ColumnId, shown: boolean) => void {
  const moved = useRef<{ readonly id: ColumnId; readonly shown: boolean }>(undefined);

  useLayoutEffect(() => {
    if (moved.current === undefined) return;
    const { id, shown } = moved.current;
    if (columns.some((column) => column.id === id) !== shown) return;
    moved.current = undefined;
    panel.current?.querySelector<HTMLElement>(`[data-column="${id}"] input`)?.focus();
  }, [panel, columns]);

  return (id, shown) => {
    moved.current = { id, shown };
  };
}
