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
/** The name column doesn't grow beyond this, so that the next column stays near it. */
const MAX_NAME_WIDTH = 360;

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
 * Whether the name column grows and shrinks with the table. It does so unless it was resized, or
 * pinned columns follow it, because their offsets depend on its width.
 */
export function isNameFlexible(table: TableInstance): boolean {
  const name = table.getColumn("name");
  if (name === undefined || table.state.columnSizing[name.id] !== undefined) return false;
  return !name.getIsPinned() || name.getIsLastColumn("start");
}

/** A column's width in CSS pixels. A narrow one gets wider while its header shows how it is sorted. */
function widthOf(table: TableInstance, { id, column }: ShownColumn): number {
  const isOwn = column.getIsSorted() === false || table.state.columnSizing[id] !== undefined;
  return isOwn ? column.getSize() : Math.max(column.getSize(), COLUMNS[id].sortedWidth ?? 0);
}

/** Returns the widths that add up to the table's minimum width, in CSS pixels. */
function widthsOf(table: TableInstance) {
  const nameWidth = table.getColumn("name")?.getSize() ?? 0;
  const own = CHECK_WIDTH + table.getTotalSize() - nameWidth;
  const others = shownColumns(table).reduce(
    (sum, shown) => (shown.id === "name" ? sum : sum + widthOf(table, shown)),
    CHECK_WIDTH,
  );
  const { minWidth = nameWidth } = COLUMNS.name;
  // A flexible name becomes narrower by what a sorted column needs.
  return { others, minName: isNameFlexible(table) ? minWidth + own - others : nameWidth };
}

/** Returns the width that the pinned columns cover on the left, in CSS pixels. */
export function pinnedWidth(table: TableInstance): number {
  const { minName } = widthsOf(table);
  return shownColumns(table)
    .filter(({ column }) => column.getIsPinned() !== false)
    .reduce((sum, it) => sum + (it.id === "name" ? minName : widthOf(table, it)), CHECK_WIDTH);
}

/**
 * Returns the table's minimum width, below which it scrolls horizontally, and the offsets of the
 * pinned columns. They are custom properties, so that resizing a column doesn't re-render its cells.
 */
export function tableStyle(table: TableInstance): CSSProperties {
  const { others, minName } = widthsOf(table);
  const style: CSSProperties = { minWidth: others + minName };
  let start = CHECK_WIDTH;
  for (const shown of shownColumns(table)) {
    if (shown.column.getIsPinned() === false) break;
    style[`--start-${shown.id}`] = `${start}px`;
    start += widthOf(table, shown);
  }
  return style;
}

/** Returns the style of a column's cells and header; pinned columns stick to their offset. */
export function columnStyle(column: TableColumn): CSSProperties {
  return column.getIsPinned() === false ? {} : { left: `var(--start-${column.id})` };
}

/** Returns the class for the edge of the pinned columns, for the last of them. */
export function edgeClass(column: TableColumn): string {
  return column.getIsPinned() !== false && column.getIsLastColumn("start") ? "pinned-edge" : "";
}

/** Returns the same for the checkboxes, before the first column: they are at the edge if it isn't pinned. */
export function checkEdgeClass(first: TableColumn | undefined): string {
  return first?.getIsPinned() === false ? "pinned-edge" : "";
}

/** The widths of the columns, for a table with fixed layout. The last column is an empty filler. */
export function ColumnWidths({ table }: { readonly table: TableInstance }) {
  return (
    <colgroup>
      <col style={{ width: CHECK_WIDTH }} />
      {shownColumns(table).map((shown) => (
        <col key={shown.id} style={{ width: cssWidth(table, shown) }} />
      ))}
      <col />
    </colgroup>
  );
}

/** A flexible name takes what the others leave of its container, the element that scrolls the table. */
function cssWidth(table: TableInstance, shown: ShownColumn): number | string {
  if (shown.id !== "name" || !isNameFlexible(table)) return widthOf(table, shown);
  const { others, minName } = widthsOf(table);
  return `clamp(${minName}px, 100cqw - ${others}px, ${MAX_NAME_WIDTH}px)`;
}
