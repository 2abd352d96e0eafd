import type { CSSProperties } from "react";
import { COLUMNS, type ColumnId, isColumnId } from "../url-state/columns.ts";
import type { TableColumn, TableInstance } from "./table-columns.tsx";

declare module "react" {
  interface CSSProperties {
    [property: `--${string}`]: string | undefined;
  }
}

/** The width of the checkbox column, which comes first, in CSS pixels. */
const CHECK_WIDTH = 40;

interface ShownColumn {
  readonly id: ColumnId;
  readonly column: TableColumn;
}

/** Returns the shown columns, the pinned ones first. */
export function shownColumns(table: TableInstance): readonly ShownColumn[] {
  return table
    .getFlatHeaders()
    .flatMap(({ column }) => (isColumnId(column.id) ? [{ id: column.id, column }] : []));
}

/**
 * Whether the name column grows to fill the remaining width. It does so unless it was resized, or
 * pinned columns follow it, because their offsets depend on its width.
 */
export function isNameFlexible(table: TableInstance): boolean {
  const name = table.getColumn("name");
  if (name === undefined || table.state.columnSizing[name.id] !== undefined) return false;
  return !name.getIsPinned() || name.getIsLastColumn("start");
}

/** How much narrower than its default width the name column may become while it is flexible. */
function nameSlack(table: TableInstance): number {
  const { width, minWidth = width } = COLUMNS.name;
  return isNameFlexible(table) ? width - minWidth : 0;
}

/** Returns the width that the pinned columns cover on the left, in CSS pixels. */
export function pinnedWidth(table: TableInstance): number {
  const isNamePinned = table.getColumn("name")?.getIsPinned() === "start";
  return CHECK_WIDTH + table.getStartTotalSize() - (isNamePinned ? nameSlack(table) : 0);
}

/**
 * Returns the table's minimum width, below which it scrolls horizontally, and the offsets of the
 * pinned columns. They are custom properties, so that resizing a column doesn't re-render its cells.
 */
export function tableStyle(table: TableInstance): CSSProperties {
  const minWidth = CHECK_WIDTH + table.getTotalSize() - nameSlack(table);
  const style: CSSProperties = { minWidth };
  for (const column of table.getStartLeafColumns()) {
    style[`--start-${column.id}`] = `${CHECK_WIDTH + column.getStart("start")}px`;
  }
  return style;
}

/** Returns the style of a column's cells and header; pinned columns stick to their offset. */
export function columnStyle(column: TableColumn): CSSProperties {
  return column.getIsPinned() === false ? {} : { left: `var(--start-${column.id})` };
}

/** The widths of the columns, for a table with fixed layout. */
export function ColumnWidths({ table }: { readonly table: TableInstance }) {
  const isFlexible = isNameFlexible(table);
  return (
    <colgroup>
      <col style={{ width: CHECK_WIDTH }} />
      {shownColumns(table).map(({ id, column }) => (
        <col key={id} style={isFlexible && id === "name" ? {} : { width: column.getSize() }} />
      ))}
      {!isFlexible && <col />}
    </colgroup>
  );
}
