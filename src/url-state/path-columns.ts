import { type ColumnChoice, type ColumnFormat, canAdd } from "./column-choices.ts";
import { isPathColumnId, type PathColumnId } from "./columns.ts";

/**
 * The ID of the column of a metadata path, as `formatPath` writes paths; `undefined` for the root, and for
 * a text that is not a path or is too long.
 */
export function pathColumnId(path: string): PathColumnId | undefined {
  const id = `metadata${path.startsWith("[") ? "" : "."}${path}`;
  return isPathColumnId(id) ? id : undefined;
}

/**
 * Adds the column of a metadata path at the end. The columns stay the same if it is there already, if the
 * path can't be a column, or if there are {@link MAX_PATH_COLUMNS} of them.
 */
export function withPathColumn(
  columns: readonly ColumnChoice[],
  path: string,
): readonly ColumnChoice[] {
  const id = pathColumnId(path);
  return id !== undefined && canAdd(columns, id) ? [...columns, { id }] : columns;
}

/** Whether a metadata path is one of the columns. */
export function hasPathColumn(columns: readonly ColumnChoice[], path: string): boolean {
  const id = pathColumnId(path);
  return columns.some((column) => column.id === id);
}

/** Removes the column of a metadata path, if it is there. */
export function withoutPathColumn(
  columns: readonly ColumnChoice[],
  path: string,
): readonly ColumnChoice[] {
  const id = pathColumnId(path);
  return columns.filter((column) => column.id !== id);
}

/** Sets how a path's column shows its numbers; `undefined` for a bar. */
export function withColumnFormat(
  columns: readonly ColumnChoice[],
  id: PathColumnId,
  format: ColumnFormat | undefined,
): readonly ColumnChoice[] {
  return columns.map(({ format: old, ...column }) => {
    const kept = column.id === id ? format : old;
    return kept === undefined ? column : { ...column, format: kept };
  });
}
