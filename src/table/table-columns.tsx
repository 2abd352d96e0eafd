import {
  type Cell,
  type Column,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  type ReactTable,
  type Row as RowModel,
  rowSelectionFeature,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from "@tanstack/react-table";
import type { Row } from "../api/schema.ts";
import { MAX_COLUMN_WIDTH, MIN_COLUMN_WIDTH } from "../url-state/column-choices.ts";
import { COLUMN_IDS, COLUMNS, type ColumnId } from "../url-state/columns.ts";
import { CELLS } from "./cells.tsx";
import { compareKeys, type SortKey, sortKeyOf } from "./sort-keys.ts";
import { MALFORMED_COLUMN } from "./table-state.ts";

export const features = tableFeatures({
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

type Features = typeof features;

export type TableInstance = ReactTable<Features, Row>;
export type TableRow = RowModel<Features, Row>;
export type TableColumn = Column<Features, Row>;
export type TableCell = Cell<Features, Row>;

const helper = createColumnHelper<Features, Row>();

function columnOf(id: ColumnId) {
  const { label, width, cell, value } = COLUMNS[id];
  const Content = CELLS[cell];
  return helper.accessor(
    (row) => (row.kind === "version" ? sortKeyOf(id, row.version) : undefined),
    {
      id,
      header: label,
      size: width,
      minSize: MIN_COLUMN_WIDTH,
      maxSize: MAX_COLUMN_WIDTH,
      // The name column opens the version.
      enableHiding: id !== "name",
      sortFn: (a, b) => compareKeys(a.getValue<SortKey>(id), b.getValue<SortKey>(id)),
      sortUndefined: "last",
      cell: ({ row: { original } }) =>
        original.kind === "version" ? (
          <Content id={id} version={original.version} text={value(original.version)} />
        ) : null,
    },
  );
}

/** At module scope, because a new cell function would be a new component and remount every cell. */
export const COLUMN_DEFS = helper.columns([
  ...COLUMN_IDS.map(columnOf),
  helper.accessor((row) => row.kind === "malformed", {
    id: MALFORMED_COLUMN,
    sortFn: sortFn_basic,
  }),
]);
