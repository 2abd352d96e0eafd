import { functionalUpdate, type Updater, useTable } from "@tanstack/react-table";
import { useCallback, useMemo, useState } from "react";
import type { Row } from "../api/schema.ts";
import {
  type ColumnChoice,
  readSort,
  type SortChoice,
  writeSort,
} from "../url-state/column-choices.ts";
import { type ColumnId, isBuiltInColumnId, isColumnId } from "../url-state/columns.ts";
import { type OnSelection, rowSelectionOf, type Selection, withRowSelection } from "./selection.ts";
import { columnsWith, features, type TableInstance } from "./table-columns.ts";
import { tableCss, type WidthPreview } from "./table-css.ts";
import { shownColumns } from "./table-layout.tsx";
import {
  type ColumnState,
  choicesOf,
  columnStateOf,
  rowIds,
  sortingOf,
  sortOf,
} from "./table-state.ts";
import { type PathColumns, pathIdsOf, pathKeyOf, usePathColumns } from "./use-path-columns.ts";

interface Preview extends WidthPreview {
  /** When the columns change, as after *Back*, the preview ends. */
  readonly of: readonly ColumnChoice[];
}

interface VersionTableOptions {
  /** The rows of the page in the order of the response; `undefined` before the first response. */
  readonly rows: readonly Row[] | undefined;
  /** The number of versions on all pages. */
  readonly total: number | undefined;
  readonly columns: readonly ColumnChoice[];
  readonly onColumns: (columns: readonly ColumnChoice[]) => void;
  readonly sort: SortChoice | undefined;
  readonly onSort: (sort: SortChoice | undefined) => void;
  readonly selection: Selection;
  readonly onSelection: OnSelection;
}

/** The table, and what other parts of the page need from it. */
export interface VersionTableModel {
  readonly table: TableInstance;
  /** The IDs of the shown columns, the pinned ones first; the same array until they change. */
  readonly columns: readonly ColumnId[];
  /** What the columns of metadata paths show; `undefined` without such columns, and until it is loaded. */
  readonly paths: PathColumns | undefined;
  /** The rules for the widths of the columns. */
  readonly css: string;
  /** The rows in display order. */
  readonly shownRows: readonly Row[];
  /** Whether the page is the whole result, so that what is sorted is not just a page. */
  readonly isWholeResult: boolean;
  /** Previews a width in CSS pixels while a column's edge is dragged; `undefined` ends the preview. */
  readonly onPreviewWidth: (id: ColumnId, width: number | undefined) => void;
}

const NO_ROWS: readonly Row[] = [];
const isReadable = ({ original }: { readonly original: Row }) => original.kind === "version";

/** Creates the table of the list. Columns and sort come from the URL, the selection from memory. */
export function useVersionTable(options: VersionTableOptions): VersionTableModel {
  const { rows = NO_ROWS, total, onSort, selection, onSelection } = options;
  const sort = useSame(options.sort);
  const pathIds = useMemo(() => pathIdsOf(options.columns, sort), [options.columns, sort]);
  const paths = usePathColumns(pathIds, options.columns, rows);
  const { columnState, preview, onPreviewWidth, ...columnHandlers } = useColumnState(options, sort);
  const ids = useMemo(() => rowIds(rows), [rows]);
  // The library keeps the sort keys of a row, so there must be none before they can be read.
  const isSortable = sort !== undefined && (isBuiltInColumnId(sort.id) || paths !== undefined);
  const sorting = useMemo(() => sortingOf(isSortable ? sort : undefined), [isSortable, sort]);
  const rowSelection = useMemo(() => rowSelectionOf(selection, rows, ids), [selection, rows, ids]);
  const table = useTable({
    features,
    columns: useMemo(() => columnsWith(pathIds, pathKeyOf), [pathIds]),
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
  const css = useMemo(
    () => tableCss(options.columns, sort, preview),
    [options.columns, sort, preview],
  );
  const columns = useShownIds(table);
  const isWholeResult = rows.length === total;
  return { table, columns, paths, css, shownRows, isWholeResult, onPreviewWidth };
}

/** The same object while the rows are sorted in the same way. */
function useSame(sort: SortChoice | undefined): SortChoice | undefined {
  const text = sort && writeSort(sort);
  return useMemo(() => (text === undefined ? undefined : readSort(text)), [text]);
}

/** The same array while the same columns are shown in the same order, whatever their widths. */
function useShownIds(table: TableInstance): readonly ColumnId[] {
  const text = shownColumns(table)
    .map(({ id }) => id)
    .join("\n");
  return useMemo(() => text.split("\n").filter(isColumnId), [text]);
}

/** The columns in the URL as table state, with the previewed width, if any. */
function useColumnState({ columns, onColumns }: VersionTableOptions, sort: SortChoice | undefined) {
  const [last, setPreview] = useState<Preview>();
  const preview = last?.of === columns ? last : undefined;
  const saved = useMemo(() => columnStateOf(columns, sort), [columns, sort]);
  const columnState = useMemo(() => {
    const { formats: _, ...state } = saved;
    if (preview === undefined) return state;
    const { id, width } = preview;
    return { ...state, columnSizing: { ...state.columnSizing, [id]: width } };
  }, [saved, preview]);

  function onChange<Slice extends keyof ColumnState>(slice: Slice) {
    return (updater: Updater<ColumnState[Slice]>) => {
      setPreview(undefined);
      const next = functionalUpdate(updater, saved[slice]);
      onColumns(choicesOf({ ...saved, [slice]: next }));
    };
  }

  return {
    columnState,
    preview,
    onPreviewWidth: useCallback(
      (id: ColumnId, width: number | undefined) =>
        setPreview(width === undefined ? undefined : { of: columns, id, width }),
      [columns],
    ),
    onColumnOrderChange: onChange("columnOrder"),
    onColumnPinningChange: onChange("columnPinning"),
    onColumnSizingChange: onChange("columnSizing"),
    onColumnVisibilityChange: onChange("columnVisibility"),
  };
}
