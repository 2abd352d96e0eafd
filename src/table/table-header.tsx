import type { PointerEvent } from "react";
import { Checkbox, IN_CELL } from "../ui/checkbox.tsx";
import { HeaderCell } from "./header-cell.tsx";
import type { TableInstance } from "./table-columns.tsx";
import { checkEdgeClass, shownColumns } from "./table-layout.tsx";
import type { VersionTableModel } from "./use-version-table.ts";

type TableHeaderProps = Omit<VersionTableModel, "shownRows">;

/** The header row, with a checkbox that selects the whole page. */
export function TableHeader(model: TableHeaderProps) {
  const { table } = model;
  const columns = shownColumns(table);
  return (
    <thead>
      <tr onPointerDown={(event) => startDrag(event, table)}>
        <td
          className={`sticky top-0 left-0 z-[11] h-8 border-line-2 border-b bg-surface p-0 ${checkEdgeClass(columns[0]?.column)}`}
        >
          <SelectPage table={table} />
        </td>
        {columns.map((shown) => (
          <HeaderCell key={shown.id} {...shown} {...model} />
        ))}
        <td aria-hidden className="sticky top-0 z-head border-line-2 border-b bg-surface p-0" />
      </tr>
    </thead>
  );
}

function startDrag({ nativeEvent, currentTarget }: PointerEvent<Element>, table: TableInstance) {
  const ignore = () => undefined;
  import("./drag-column.ts").then((it) => it.dragColumn(nativeEvent, currentTarget, table), ignore);
}

function SelectPage({ table }: { readonly table: TableInstance }) {
  const isAllSelected = table.getIsAllPageRowsSelected();
  return (
    <Checkbox
      aria-label="Select all rows on this page"
      checked={isAllSelected}
      indeterminate={!isAllSelected && table.getIsSomePageRowsSelected()}
      disabled={!table.getRowModel().rows.some((row) => row.getCanSelect())}
      onChange={table.getToggleAllPageRowsSelectedHandler()}
      className={IN_CELL}
    />
  );
}

/** On a phone a row is a single cell, and the header is for screen readers only. */
export function PhoneHeader() {
  return (
    <thead className="sr-only">
      <tr>
        <th scope="col">Artifact version</th>
      </tr>
    </thead>
  );
}
