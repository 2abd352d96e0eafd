import { truncate } from "../lib/truncate.ts";
import { showToast } from "../ui/toast.tsx";
import { type ColumnChoice, MAX_PATH_COLUMNS } from "../url-state/column-choices.ts";
import { pathColumnId, withPathColumn } from "../url-state/path-columns.ts";

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
  const id = pathColumnId(path);
  if (id === undefined) showToast({ text: `No column can be added for ${name}` });
  else if (columns.some((column) => column.id === id))
    showToast({ text: `Already a column: ${name}` });
  else showToast({ text: `At most ${MAX_PATH_COLUMNS} metadata paths can be columns` });
}
