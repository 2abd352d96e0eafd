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
 * Adds the column of a metadata path after the last one, or else after the version, so that it is in view
 * beside what it belongs to. The columns stay the same if it is there already, if the path can't be a column,
 * or if there are {@link MAX_PATH_COLUMNS} of them.
 */
export function withPathColumn(
  columns: readonly ColumnChoice[],
  path: string,
): readonly ColumnChoice[] {
  const id = pathColumnId(path);
  if (id === undefined || !canAdd(columns, id)) return columns;
  const lastPath = columns.findLastIndex((column) => isPathColumnId(column.id));
  const version = columns.findLastIndex(
    (column) => column.id === "version" || column.id === "name",
  );
  const before = lastPath < 0 ? version : lastPath;
  return columns.toSpliced(before + 1, 0, { id });
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
