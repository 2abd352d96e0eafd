import { useCallback, useRef } from "react";
import type { Row } from "../api/schema.ts";
import type { OnSelect } from "./rows.tsx";
import { type Selection, withRange } from "./selection.ts";

/** Changes the selection from what it is at that moment. */
export type OnSelection = (change: (selection: Selection) => Selection) => void;

/** Chooses rows one by one or, with Shift, all from the one chosen last; only on the same page. */
export function useRowSelection(rows: readonly Row[], onSelection: OnSelection): OnSelect {
  const last = useRef<{ readonly rows: readonly Row[]; readonly index: number }>(undefined);
  return useCallback(
    (index, selected, isRange) => {
      const from = isRange && last.current?.rows === rows ? last.current.index : index;
      last.current = { rows, index };
      onSelection((selection) => withRange(selection, rows, from, index, selected));
    },
    [rows, onSelection],
  );
}
