import type { ColumnActions } from "../columns/column-item.tsx";
import { ColumnsPanel } from "../columns/columns-panel.tsx";
import { usePreference } from "../lib/preference.ts";
import { moveColumn, resizeColumn } from "../table/column-commands.ts";
import type { TableInstance } from "../table/table-columns.ts";
import { choicesOf } from "../table/table-state.ts";
import { offerUndo } from "../ui/undo.ts";
import { pageAt, paths } from "../url-state/paths.ts";
import { withColumns } from "../url-state/transitions.ts";
import { parse } from "../url-state/url-state.ts";
import { useList } from "./list-context.ts";
import { pageConfig } from "./page-config.ts";
import { columnsPreference, densityPreference } from "./preferences.ts";

/** The content of *Columns*. */
export function ColumnsView() {
  const [density, setDensity] = usePreference(densityPreference);
  const { model, columns, state, goTo } = useList();
  const { table } = model;
  const { isDefault, onSaveAsDefault, onReset } = columns;

  /** Replaces the columns that this browser keeps and those in the URL; it can be undone. */
  function withUndo(text: string, act: () => void): void {
    const kept = columnsPreference.get();
    const { cols } = state;
    act();
    offerUndo(text, {
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
      columns={choicesOf(table.state)}
      actions={actionsOn(table)}
      density={density}
      onDensity={setDensity}
      isDefault={isDefault}
      onSaveAsDefault={() => withUndo("Columns saved as default", onSaveAsDefault)}
      onReset={() => withUndo("Columns reset", onReset)}
    />
  );
}

function actionsOn(table: TableInstance): ColumnActions {
  return {
    onShow: (id, isShown) => table.getColumn(id)?.toggleVisibility(isShown),
    onPin: (id, isPinned) => table.getColumn(id)?.pin(isPinned && "start"),
    onResetWidth: (id) => resizeColumn(table, id, undefined),
    onMove: (id, to) => moveColumn(table, id, to),
  };
}
