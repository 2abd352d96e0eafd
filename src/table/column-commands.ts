import { announce } from "../ui/announcer.tsx";
import { clampColumnWidth } from "../url-state/column-choices.ts";
import { COLUMNS, type ColumnId } from "../url-state/columns.ts";
import type { TableInstance } from "./table-columns.ts";
import { withMoved } from "./table-state.ts";

type ColumnSetters = Pick<TableInstance, "state" | "setColumnOrder" | "setColumnPinning">;

/** Moves a shown column to an index among the shown columns, and announces its new position. */
export function moveColumn(table: ColumnSetters, id: ColumnId, to: number): void {
  const { columnOrder, columnPinning } = withMoved(table.state, id, to);
  const { label } = COLUMNS[id];
  announce(`${label}: ${columnOrder.indexOf(id) + 1} of ${columnOrder.length}`);
  if (columnPinning.start.includes(id)) table.setColumnPinning(columnPinning);
  else table.setColumnOrder(columnOrder);
}

/** Sets a column's width in CSS pixels, or resets it with `undefined`, and announces it. */
export function resizeColumn(
  table: Pick<TableInstance, "setColumnSizing">,
  id: ColumnId,
  width: number | undefined,
): void {
  const { label } = COLUMNS[id];
  const next = width === undefined ? undefined : clampColumnWidth(width);
  announce(next === undefined ? `${label}, default width` : `${label}, ${next} pixels wide`);
  table.setColumnSizing(({ [id]: _, ...others }) =>
    next === undefined ? others : { ...others, [id]: next },
  );
}
