import { clamp } from "../lib/clamp.ts";
import { announce } from "../ui/announcer.tsx";
import { type ColumnId, columnSpecOf } from "../url-state/columns.ts";
import type { TableInstance } from "./table-columns.ts";

type ColumnSetters = Pick<TableInstance, "state" | "setColumnOrder" | "setColumnPinning">;
type ColumnPlaces = Pick<TableInstance["state"], "columnOrder" | "columnPinning">;

/** Moves a shown column to an index among the shown columns, and announces its new position. */
export function moveColumn(table: ColumnSetters, id: ColumnId, to: number): void {
  const { columnOrder, columnPinning } = withMoved(table.state, id, to);
  const { label } = columnSpecOf(id);
  announce(`${label}: ${columnOrder.indexOf(id) + 1} of ${columnOrder.length}`);
  if (columnPinning.start.includes(id)) table.setColumnPinning(columnPinning);
  else table.setColumnOrder(columnOrder);
}

/**
 * Returns the state with a shown column moved to an index among the shown columns. It stays among
 * the pinned columns or among the others, so an index outside its group means that end of the group.
 */
export function withMoved<State extends ColumnPlaces>(
  state: State,
  id: ColumnId,
  to: number,
): State {
  const { start, end } = state.columnPinning;
  const others = state.columnOrder.filter((other) => !start.includes(other));
  const isPinned = start.includes(id);
  const pinned = isPinned ? moved(start, id, to) : start;
  const rest = isPinned ? others : moved(others, id, to - start.length);
  return { ...state, columnOrder: [...pinned, ...rest], columnPinning: { start: pinned, end } };
}

function moved(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((other) => other !== id);
  return others.toSpliced(clamp(to, 0, others.length), 0, id);
}
