import { functionalUpdate, type Updater, useTable } from "@tanstack/react-table";
import { useMemo, useState } from "react";
import type { Row } from "../api/schema.ts";
import type { ColumnChoice, SortChoice } from "../url-state/column-choices.ts";
import type { ColumnId } from "../url-state/columns.ts";
import { type OnSelection, rowSelectionOf, type Selection, withRowSelection } from "./selection.ts";
import { COLUMN_DEFS, features, type TableInstance } from "./table-columns.tsx";
import {
  type ColumnState,
  choicesOf,
  columnStateOf,
  rowIds,
  sortingOf,
  sortOf,
} from "./table-state.ts";

interface VersionTableOptions {
  /** The rows of the page as they came; `undefined` before the first response. */
  readonly rows: readonly Row[] | undefined;
  readonly columns: readonly ColumnChoice[];
  readonly onColumns: (columns: readonly ColumnChoice[]) => void;
  readonly sort: SortChoice | undefined;
  readonly onSort: (sort: SortChoice | undefined) => void;
  readonly selection: Selection;
  readonly onSelection: OnSelection;
}

/** The table of one page, and what the rest of the page needs of it. */
export interface VersionTableModel {
  readonly table: TableInstance;
  /** The rows in the order in which they are shown. */
  readonly shownRows: readonly Row[];
  /** Previews a width while its column is dragged, in CSS pixels; `undefined` ends the preview. */
  readonly onPreviewWidth: (id: ColumnId, width: number | undefined) => void;
}

const NO_ROWS: readonly Row[] = [];
const isReadable = ({ original }: { readonly original: Row }) => original.kind === "version";

/** The table instance of the list: columns and sort come from the URL, the selection from memory. */
export function useVersionTable(options: VersionTableOptions): VersionTableModel {
  const { rows = NO_ROWS, sort, onSort, selection, onSelection } = options;
  const { columnState, onPreviewWidth, ...columnHandlers } = useColumnState(options);
  const ids = useMemo(() => rowIds(rows), [rows]);
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  const rowSelection = useMemo(() => rowSelectionOf(selection, rows, ids), [selection, rows, ids]);
  const table = useTable({
    features,
    columns: COLUMN_DEFS,
    data: rows,
    getRowId: (_, index) => ids[index] ?? "",
    enableRowSelection: isReadable,
    enableMultiSort: false,
    sortDescFirst: false,
    state: { ...columnState, sorting, rowSelection },
    ...columnHandlers,
    onSortingChange: (updater) => onSort(sortOf(functionalUpdate(updater, sorting))),
    onRowSelectionChange: (updater) =>
      onSelection((current) => withRowSelection(current, rows, ids, updater)),
  });
  const shown = table.getRowModel().rows;
  const shownRows = useMemo(() => shown.map(({ original }) => original), [shown]);
  return { table, shownRows, onPreviewWidth };
}

/** The columns of the URL as table state, with the width that is being dragged, if any. */
function useColumnState({ columns, onColumns }: VersionTableOptions) {
  const [preview, setPreview] = useState<{
    /** Other columns, as after *Back*, end the preview. */
    readonly of: readonly ColumnChoice[];
    readonly id: ColumnId;
    readonly width: number;
  }>();
  const saved = useMemo(() => columnStateOf(columns), [columns]);
  const columnState = useMemo(() => {
    if (preview?.of !== columns) return saved;
    const { id, width } = preview;
    return { ...saved, columnSizing: { ...saved.columnSizing, [id]: width } };
  }, [saved, preview, columns]);

  function onChange<Slice extends keyof ColumnState>(slice: Slice) {
    return (updater: Updater<ColumnState[Slice]>) => {
      setPreview(undefined);
      const next = functionalUpdate(updater, saved[slice]);
      onColumns(choicesOf({ ...saved, [slice]: next }));
    };
  }

  return {
    columnState,
    onPreviewWidth: (id: ColumnId, width: number | undefined) =>
      setPreview(width === undefined ? undefined : { of: columns, id, width }),
    onColumnOrderChange: onChange("columnOrder"),
    onColumnPinningChange: onChange("columnPinning"),
    onColumnSizingChange: onChange("columnSizing"),
    onColumnVisibilityChange: onChange("columnVisibility"),
  };
}
