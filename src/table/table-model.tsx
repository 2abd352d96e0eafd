import {
  createColumnHelper,
  type Row as RowModel,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { Row } from "../api/schema.ts";
import { COLUMN_IDS, COLUMN_LABELS, type ColumnId } from "../url-state/columns.ts";
import { CELLS } from "./cells.tsx";
import type { PlacedColumn } from "./column-layout.ts";
import { rowIds } from "./row-ids.ts";

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

/** Each column once: another function for its cells would be another component, and draw them anew. */
const COLUMNS = new Map(COLUMN_IDS.map((id) => [id, columnOf(id)]));

/** The rows of a page, as a table of these columns has them. */
export function useTableRows(
  rows: readonly Row[],
  placed: readonly PlacedColumn[],
): readonly TableRow[] {
  const columns = useMemo(() => placed.flatMap(({ id }) => COLUMNS.get(id) ?? []), [placed]);
  const ids = useMemo(() => rowIds(rows), [rows]);
  const getRowId = (_: Row, index: number) => ids[index] ?? "";
  return useTable({ features, columns, data: rows, getRowId }).getRowModel().rows;
}
