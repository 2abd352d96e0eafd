import { truncate } from "../lib/truncate.ts";
import { showToast } from "../ui/toast.tsx";
import { type ColumnChoice, MAX_PATH_COLUMNS } from "../url-state/column-choices.ts";
import {
  hasPathColumn,
  pathColumnId,
  withoutPathColumn,
  withPathColumn,
} from "../url-state/path-columns.ts";

/** In UTF-16 units, so that a message fits on one line. */
const MAX_NAMED = 60;

/** Adds a metadata path to the columns of the list, and says whether that worked or why it didn't. */
export function addPathColumn(
  columns: readonly ColumnChoice[],
  path: string,
  onColumns: (next: readonly ColumnChoice[]) => void,
): void {
  const next = withPathColumn(columns, path);
  const name = truncate(path, MAX_NAMED);
  if (next !== columns) {
    onColumns(next);
    showToast({ text: `Column added: ${name}` });
    return;
  }
  if (pathColumnId(path) === undefined) showToast({ text: `No column can be added for ${name}` });
  else if (hasPathColumn(columns, path)) showToast({ text: `Already a column: ${name}` });
  else showToast({ text: `At most ${MAX_PATH_COLUMNS} metadata paths can be columns` });
}

/** Adds the column of a metadata path, or removes it if it is there. */
export function togglePathColumn(
  columns: readonly ColumnChoice[],
  path: string,
  onColumns: (next: readonly ColumnChoice[]) => void,
): void {
  if (!hasPathColumn(columns, path)) {
    addPathColumn(columns, path, onColumns);
    return;
  }
  onColumns(withoutPathColumn(columns, path));
  showToast({ text: `Column removed: ${truncate(path, MAX_NAMED)}` });
}
