import {
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

const helper = createColumnHelper<Features, Row>();

function columnOf(id: ColumnId) {
  const { label, width } = COLUMNS[id];
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
    },
  );
}

/** Rows render their own cells (`cells.tsx`), without the objects that the library has for them. */
export const COLUMN_DEFS = helper.columns([
  ...COLUMN_IDS.map(columnOf),
  helper.accessor((row) => row.kind === "malformed", {
    id: MALFORMED_COLUMN,
    sortFn: sortFn_basic,
  }),
]);
