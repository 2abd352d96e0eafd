import {
  createColumnHelper,
  type Row as RowModel,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { Row } from "../api/schema.ts";
import { COLUMN_LABELS, type ColumnId } from "../query/columns.ts";
import { CELLS } from "./cells.tsx";
import type { PlacedColumn } from "./column-layout.ts";

/** The rows come in their order and by the page: the table needs no feature but its core. */
const features = tableFeatures({});

const helper = createColumnHelper<typeof features, Row>();

/** A row of the table, with the cells of its columns. */
export type TableRow = RowModel<typeof features, Row>;

function columnOf(id: ColumnId) {
  const Cell = CELLS[id];
  return helper.display({
    id,
    header: COLUMN_LABELS[id],
    cell: ({ row: { original } }) =>
      original.kind === "version" ? <Cell version={original.version} /> : null,
  });
}

/** The rows of a page, as a table of these columns has them. */
export function useTableRows(
  rows: readonly Row[],
  placed: readonly PlacedColumn[],
): readonly TableRow[] {
  const columns = useMemo(() => placed.map(({ id }) => columnOf(id)), [placed]);
  return useTable({ features, columns, data: rows, getRowId: keyOf }).getRowModel().rows;
}

/** The version's id, or the place of a row that can't be read. */
function keyOf(row: Row, index: number): string {
  return row.kind === "version" ? row.version.id : `malformed ${index}`;
}
