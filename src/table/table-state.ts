import type {
  ColumnOrderState,
  ColumnPinningState,
  ColumnSizingState,
  ColumnVisibilityState,
  SortingState,
} from "@tanstack/react-table";
import type { Row } from "../api/schema.ts";
import {
  type ColumnChoice,
  type ColumnFormat,
  clampColumnWidth,
  type SortChoice,
} from "../url-state/column-choices.ts";
import { COLUMN_IDS, isColumnId } from "../url-state/columns.ts";

/** The table library's state for the columns, and the formats, of which it knows nothing. */
export interface ColumnState {
  readonly formats: ReadonlyMap<string, ColumnFormat | undefined>;
  readonly columnOrder: ColumnOrderState;
  readonly columnPinning: ColumnPinningState;
  readonly columnSizing: ColumnSizingState;
  readonly columnVisibility: ColumnVisibilityState;
}

/** A column that is never shown. Sorting by it first keeps malformed rows at the end of the page. */
export const MALFORMED_COLUMN = "malformed";

/**
 * Returns the table's column state for the columns in the URL. The rows may also be sorted by the path of a
 * column that isn't shown.
 */
export function columnStateOf(choices: readonly ColumnChoice[], sort?: SortChoice): ColumnState {
  const pinned = choices.filter((choice) => choice.pinned).map(({ id }) => id);
  const others = choices.filter((choice) => !choice.pinned).map(({ id }) => id);
  const ids = sort === undefined ? COLUMN_IDS : [...COLUMN_IDS, sort.id];
  const visibility = ids.map((id): [string, boolean] => [
    id,
    choices.some((choice) => choice.id === id),
  ]);
  const sizes = choices.flatMap(({ id, width }): [string, number][] =>
    width === undefined ? [] : [[id, width]],
  );
  return {
    formats: new Map(choices.map(({ id, format }) => [id, format])),
    columnOrder: [...pinned, ...others],
    columnPinning: { start: pinned, end: [] },
    columnSizing: Object.fromEntries(sizes),
    columnVisibility: { ...Object.fromEntries(visibility), [MALFORMED_COLUMN]: false },
  };
}

/** Returns the columns for the URL, the pinned ones first; hidden columns lose their widths. */
export function choicesOf(state: ColumnState): readonly ColumnChoice[] {
  const { formats, columnOrder, columnPinning, columnSizing, columnVisibility } = state;
  const ids = new Set([...columnPinning.start, ...columnOrder, ...COLUMN_IDS]);
  return [...ids]
    .filter(isColumnId)
    .filter((id) => columnVisibility[id] !== false)
    .map((id) => {
      const width = columnSizing[id];
      const format = formats.get(id);
      return {
        id,
        ...(width === undefined ? {} : { width: clampColumnWidth(width) }),
        ...(columnPinning.start.includes(id) ? { pinned: true } : {}),
        ...(format === undefined ? {} : { format }),
      };
    });
}

/** Returns the table's sorting state for the sort in the URL. */
export function sortingOf(sort: SortChoice | undefined): SortingState {
  if (sort === undefined) return [];
  return [
    { id: MALFORMED_COLUMN, desc: false },
    { id: sort.id, desc: sort.descending },
  ];
}

/** Returns the sort for the URL; `undefined` if the rows have the order of the response. */
export function sortOf(sorting: SortingState): SortChoice | undefined {
  for (const { id, desc } of sorting) if (isColumnId(id)) return { id, descending: desc };
  return undefined;
}

/**
 * Returns an ID for each row of the page: the version's ID, which may be empty or repeated, and the
 * number of earlier rows with the same one. A row has the same ID after a refresh or a sort.
 */
export function rowIds(rows: readonly Row[]): readonly string[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const id = row.kind === "version" ? `version ${row.version.id}` : "malformed";
    const before = counts.get(id) ?? 0;
    counts.set(id, before + 1);
    return `${before} ${id}`;
  });
}
