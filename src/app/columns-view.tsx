import { useEffect, useMemo } from "react";
import { type Row, versionsOf } from "../api/schema.ts";
import { summarizePaths } from "../artifact/metadata-paths.ts";
import type { ColumnActions } from "../columns/column-item.tsx";
import { ColumnsPanel } from "../columns/columns-panel.tsx";
import type { PathCounts } from "../columns/path-proposals.tsx";
import { usePreference } from "../lib/preference.ts";
import { resizeColumn } from "../table/column-commands.ts";
import { moveColumn } from "../table/move-column.ts";
import { choicesOf, columnStateOf } from "../table/table-state.ts";
import { pathColumnsPart } from "../table/use-path-columns.ts";
import { offerUndo } from "../ui/undo.ts";
import { isPathColumnId, pathOfColumn } from "../url-state/columns.ts";
import { withColumnFormat, withPathColumn } from "../url-state/path-columns.ts";
import { pageAt, paths } from "../url-state/paths.ts";
import { withColumns } from "../url-state/transitions.ts";
import { parse } from "../url-state/url-state.ts";
import { useList } from "./list-context.ts";
import { pageConfig } from "./page-config.ts";
import { columnsPreference, densityPreference } from "./preferences.ts";

/** The content of *Columns*. */
export function ColumnsView() {
  const [density, setDensity] = usePreference(densityPreference);
  const { columns, result, state, goTo } = useList();
  const { choices, isDefault, onSaveAsDefault, onReset } = columns;
  const { data } = result;
  const counts = useMemo(() => countPaths(data?.rows ?? []), [data]);
  // So that a path that is added shows its values at once.
  useEffect(pathColumnsPart.preload, []);

  /**
   * Replaces the columns that this browser keeps and those in the URL; it can be undone.
   * @param textOf returns, afterwards, what was done
   */
  function withUndo(textOf: () => string, act: () => void): void {
    const kept = columnsPreference.get();
    const { cols } = state;
    act();
    offerUndo(textOf(), {
      "kept columns": () => columnsPreference.set(kept),
      "shown columns"() {
        // The URL may have changed since then.
        if (pageAt(pageConfig.base, location.pathname) !== "versions") return;
        goTo(paths.versions(withColumns(parse(location.search).state, cols)));
      },
    });
  }

  return (
    <ColumnsPanel
      columns={choicesOf(columnStateOf(choices))}
      paths={counts}
      actions={useActions()}
      density={density}
      onDensity={setDensity}
      isDefault={isDefault}
      onSaveAsDefault={() => withUndo(savedText, onSaveAsDefault)}
      onReset={() => withUndo(() => "Columns reset", onReset)}
    />
  );
}

/** Many long paths don't fit into the cookie, and cookies may be blocked. */
function savedText(): string {
  return columnsPreference.isStored()
    ? "Columns saved as default"
    : "Columns saved as default until you close the page";
}

function useActions(): ColumnActions {
  const { model, columns } = useList();
  const { table } = model;
  const { choices, onChoices } = columns;
  return {
    onShow(id, isShown) {
      // The table has no hidden columns of paths.
      if (isShown && isPathColumnId(id)) onChoices(withPathColumn(choices, pathOfColumn(id)));
      else table.getColumn(id)?.toggleVisibility(isShown);
    },
    onFormat: (id, format) => onChoices(withColumnFormat(choices, id, format)),
    onPin: (id, isPinned) => table.getColumn(id)?.pin(isPinned && "start"),
    onResetWidth: (id) => resizeColumn(table, id, undefined),
    onMove: (id, to) => moveColumn(table, id, to),
  };
}

/** In UTF-16 units: how much metadata is read, so that rows with a lot of it don't delay the panel. */
const MAX_READ = 400_000;

/** Counts the metadata paths of a page's rows, or of as many of the first ones as are quick to read. */
function countPaths(rows: readonly Row[]): PathCounts {
  const versions = versionsOf(rows);
  let length = 0;
  const end = versions.findIndex(({ metadata = "" }) => {
    length += metadata.length;
    return length > MAX_READ;
  });
  // At least one row, however long it is.
  const read = end === -1 ? versions : versions.slice(0, Math.max(1, end));
  return {
    summaries: summarizePaths(read),
    rowCount: read.length,
    isWhole: read.length === versions.length,
  };
}
