import type { ColumnActions } from "../columns/column-item.tsx";
import { ColumnsPanel } from "../columns/columns-panel.tsx";
import { usePreference } from "../lib/preference.ts";
import { moveColumn, resizeColumn } from "../table/column-commands.ts";
import type { TableInstance } from "../table/table-columns.tsx";
import { choicesOf } from "../table/table-state.ts";
import { useList } from "./list-context.ts";
import { densityPreference } from "./preferences.ts";

/** The content of *Columns*. */
export function ColumnsView() {
  const [density, setDensity] = usePreference(densityPreference);
  const { model, columns } = useList();
  const { table } = model;
  const { isDefault, onSaveAsDefault, onReset } = columns;
  return (
    <ColumnsPanel
      columns={choicesOf(table.state)}
      actions={actionsOn(table)}
      density={density}
      onDensity={setDensity}
      isDefault={isDefault}
      onSaveAsDefault={onSaveAsDefault}
      onReset={onReset}
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
