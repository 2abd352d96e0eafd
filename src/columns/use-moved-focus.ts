import { type RefObject, useLayoutEffect, useRef } from "react";
import { columnItemSelector } from "../ui/data-attributes.ts";
import type { ColumnChoice } from "../url-state/column-choices.ts";
import type { ColumnId } from "../url-state/columns.ts";

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
    panel.current?.querySelector<HTMLElement>(`${columnItemSelector(id)} input`)?.focus();
  }, [panel, columns]);

  return (id, shown) => {
    moved.current = { id, shown };
  };
}
