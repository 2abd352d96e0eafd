import { useMemo, useState } from "react";
import { announce } from "../ui/announcer.tsx";
import { withWidth } from "../url-state/column-transitions.ts";
import { COLUMN_LABELS, type ColumnChoice, type ColumnId } from "../url-state/columns.ts";
import { layOut } from "./column-layout.ts";

/** A width that is being tried out on some columns, and forgotten when they are others. */
interface Draft {
  readonly of: readonly ColumnChoice[];
  readonly id: ColumnId;
  readonly width: number;
}

/** How an edge between heads changes the width of the column before it, in CSS pixels. */
export interface Resizing {
  /** While the pointer drags: shown, not kept. */
  readonly onDrag: (id: ColumnId, width: number) => void;
  /** The drag was broken off: the width is what it was. */
  readonly onCancel: () => void;
  /** The width that was settled on; `undefined` is the column's own. */
  readonly onWidth: (id: ColumnId, width: number | undefined) => void;
}

/** Where the columns stand, a width that is being dragged included. */
export function useColumnLayout(
  choices: readonly ColumnChoice[],
  onColumns: (columns: readonly ColumnChoice[]) => void,
) {
  const [draft, setDraft] = useState<Draft>();
  const tried = draft?.of === choices ? withWidth(choices, draft.id, draft.width) : choices;
  const layout = layOut(tried);
  const key = layout.columns.map(({ id, left }) => `${id} ${left}`).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows know no widths; they draw anew only for other columns
  const rowColumns = useMemo(() => layout.columns, [key]);

  const resizing: Resizing = {
    onDrag: (id, width) => setDraft({ of: choices, id, width }),
    onCancel: () => setDraft(undefined),
    onWidth(id, width) {
      setDraft(undefined);
      const next = withWidth(choices, id, width);
      const settled = next.find((column) => column.id === id)?.width;
      const words = settled === undefined ? "its own width" : `${settled} pixels wide`;
      announce(`${COLUMN_LABELS[id]}, ${words}`);
      onColumns(next);
    },
  };
  return { layout, rowColumns, resizing };
}
