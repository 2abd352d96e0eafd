import { type ColumnId, isColumnId } from "../url-state/columns.ts";
import type { TableColumn, TableInstance } from "./table-columns.ts";

/** The class of a table with columns, for which `tableCss` has rules. */
export const TABLE_CLASS = "versions w-full table-fixed border-separate border-spacing-0";

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

interface ColumnElementsProps {
  /** The IDs of the shown columns. */
  readonly columns: readonly string[];
}

/** The columns, which `tableCss` gives their widths. The last one is an empty filler. */
export function ColumnElements({ columns }: ColumnElementsProps) {
  return (
    <colgroup>
      <col />
      {columns.map((id) => (
        <col key={id} />
      ))}
      <col />
    </colgroup>
  );
}
