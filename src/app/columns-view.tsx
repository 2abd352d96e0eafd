import { ColumnsPanel } from "../columns/columns-panel.tsx";
import { usePreference } from "../lib/preference.ts";
import { densityPreference } from "./preferences.ts";
import type { Columns } from "./use-columns.ts";

interface ColumnsViewProps {
  readonly columns: Columns;
}

/** What hangs on *Columns*. */
export function ColumnsView({ columns: choice }: ColumnsViewProps) {
  const [density, setDensity] = usePreference(densityPreference);
  const { columns, areKept, onColumns, onKeep, onReset } = choice;
  return (
    <ColumnsPanel
      columns={columns}
      onColumns={onColumns}
      density={density}
      onDensity={setDensity}
      isDefaultKept={areKept}
      onKeepAsDefault={onKeep}
      onReset={onReset}
    />
  );
}
