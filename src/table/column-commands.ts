import { announce } from "../ui/announcer.tsx";
import { clampColumnWidth } from "../url-state/column-choices.ts";
import { type ColumnId, columnSpecOf } from "../url-state/columns.ts";
import type { TableInstance } from "./table-columns.ts";

/** Sets a column's width in CSS pixels, or resets it with `undefined`, and announces it. */
export function resizeColumn(
  table: Pick<TableInstance, "setColumnSizing">,
  id: ColumnId,
  width: number | undefined,
): void {
  const { label } = columnSpecOf(id);
  const next = width === undefined ? undefined : clampColumnWidth(width);
  announce(next === undefined ? `${label}, default width` : `${label}, ${next} pixels wide`);
  table.setColumnSizing(({ [id]: _, ...others }) =>
    next === undefined ? others : { ...others, [id]: next },
  );
}
