import {
  createColumnHelper,
  functionalUpdate,
  type ReactTable,
  rowSelectionFeature,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { Artifact } from "../artifact/artifact.ts";
import type { OnSelection, Selection } from "../table/selection.ts";
import {
  ARTIFACT_COLUMN_IDS,
  ARTIFACT_COLUMNS,
  type ArtifactSort,
  isArtifactColumnId,
} from "../url-state/artifact-columns.ts";
import { artifactSelectionOf, newestFqn, withArtifactSelection } from "./artifact-selection.ts";

const features = tableFeatures({ rowSelectionFeature, rowSortingFeature });

export type ArtifactTable = ReactTable<typeof features, Artifact>;

const helper = createColumnHelper<typeof features, Artifact>();

/** Rows render their own cells (`artifact-cells.tsx`). */
const COLUMN_DEFS = helper.columns(
  ARTIFACT_COLUMN_IDS.map((id) => {
    const { label, value, sort } = ARTIFACT_COLUMNS[id];
    return helper.accessor(value, { id, header: label, enableSorting: sort !== undefined });
  }),
);

interface ArtifactTableOptions {
  /** In the order of the page. */
  readonly artifacts: readonly Artifact[];
  readonly sort: ArtifactSort | undefined;
  readonly onSort: (sort: ArtifactSort | undefined) => void;
  readonly selection: Selection;
  readonly onSelection: OnSelection;
}

/** Creates the table. The artifacts are already sorted, since all of them are before they are narrowed. */
export function useArtifactTable(options: ArtifactTableOptions): ArtifactTable {
  const { artifacts, sort, onSort, selection, onSelection } = options;
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  const rowSelection = useMemo(
    () => artifactSelectionOf(selection, artifacts),
    [selection, artifacts],
  );
  return useTable({
    features,
    columns: COLUMN_DEFS,
    data: artifacts,
    getRowId: ({ fqn }) => fqn,
    enableRowSelection: ({ original }) => newestFqn(original) !== undefined,
    enableMultiSort: false,
    sortDescFirst: false,
    manualSorting: true,
    state: { sorting, rowSelection },
    onSortingChange: (updater) => onSort(sortOf(functionalUpdate(updater, sorting))),
    onRowSelectionChange: (updater) =>
      onSelection((current) =>
        withArtifactSelection(current, artifacts, (before) => functionalUpdate(updater, before)),
      ),
  });
}

function sortingOf(sort: ArtifactSort | undefined): SortingState {
  return sort === undefined ? [] : [{ id: sort.id, desc: sort.descending }];
}

function sortOf(sorting: SortingState): ArtifactSort | undefined {
  for (const { id, desc } of sorting) if (isArtifactColumnId(id)) return { id, descending: desc };
  return undefined;
}
