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
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { MAX_COLUMN_WIDTH, MIN_COLUMN_WIDTH } from "../url-state/column-choices.ts";
import {
  COLUMN_IDS,
  type ColumnId,
  columnSpecOf,
  type PathColumnId,
} from "../url-state/columns.ts";
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

function columnOf<Id extends ColumnId>(
  id: Id,
  keyOf: (id: Id, version: ArtifactVersion) => SortKey,
) {
  const { label, width } = columnSpecOf(id);
  return helper.accessor((row) => (row.kind === "version" ? keyOf(id, row.version) : undefined), {
    id,
    header: label,
    size: width,
    minSize: MIN_COLUMN_WIDTH,
    maxSize: MAX_COLUMN_WIDTH,
    // The name column opens the version.
    enableHiding: id !== "name",
    sortFn: (a, b) => compareKeys(a.getValue<SortKey>(id), b.getValue<SortKey>(id)),
    sortUndefined: "last",
  });
}

/** Rows render their own cells (`cells.tsx`), without the objects that the library has for them. */
const COLUMN_DEFS = helper.columns([
  ...COLUMN_IDS.map((id) => columnOf(id, sortKeyOf)),
  helper.accessor((row) => row.kind === "malformed", {
    id: MALFORMED_COLUMN,
    sortFn: sortFn_basic,
  }),
]);

/** All columns, with those of these metadata paths; without any, always the same. */
export function columnsWith(
  ids: readonly PathColumnId[],
  keyOf: (id: PathColumnId, version: ArtifactVersion) => SortKey,
) {
  if (ids.length === 0) return COLUMN_DEFS;
  return helper.columns([...COLUMN_DEFS, ...ids.map((id) => columnOf(id, keyOf))]);
}
