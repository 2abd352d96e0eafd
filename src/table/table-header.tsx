import { type PointerEvent, useMemo } from "react";
import { Checkbox, IN_CELL } from "../ui/checkbox.tsx";
import { HeaderCell } from "./header-cell.tsx";
import type { TableInstance } from "./table-columns.ts";
import { shownColumns } from "./table-layout.tsx";
import type { VersionTableModel } from "./use-version-table.ts";

type TableHeaderProps = Omit<VersionTableModel, "shownRows" | "css">;

/** The header row, with a checkbox that selects the whole page. Other rows don't render the headers again. */
export function TableHeader(props: TableHeaderProps) {
  const { table, columns, paths, isWholeResult, onPreviewWidth } = props;
  const { sorting, columnPinning } = table.state;
  const sort = sorting.at(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table is another object in each render, with the same functions
  const cells = useMemo(
    () =>
      shownColumns(table).map((shown) => (
        <HeaderCell
          key={shown.id}
          {...shown}
          {...{ table, paths, isWholeResult, onPreviewWidth }}
        />
      )),
    [columns, paths, columnPinning, sort?.id, sort?.desc, isWholeResult, onPreviewWidth],
  );
  return (
    <thead className="sticky top-0 z-head">
      <tr className="bg-surface" onPointerDown={(event) => startDrag(event, table)}>
        <td className="relative h-8 border-line-2 border-b p-0">
          <SelectPage table={table} />
        </td>
        {cells}
        <td aria-hidden className="border-line-2 border-b p-0" />
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
