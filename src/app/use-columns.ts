import { useMemo, useRef } from "react";
import { usePreference } from "../lib/preference.ts";
import {
  areDefaultColumns,
  type ColumnChoice,
  DEFAULT_COLUMNS,
  readColumns,
  writeColumns,
} from "../url-state/columns.ts";
import { withColumns } from "../url-state/transitions.ts";
import type { UrlState } from "../url-state/url-state.ts";
import type { Navigate } from "../url-state/use-url-state.ts";
import { columnsPreference } from "./preferences.ts";

/** The columns in sight, and the ways to choose others, for this view or for this browser. */
export interface Columns {
  readonly columns: readonly ColumnChoice[];
  /** Whether these are the ones that stand in this browser where the address names none. */
  readonly areKept: boolean;
  /** Whether this browser keeps columns other than the page's own. */
  readonly keepsOwn: boolean;
  readonly onColumns: (next: readonly ColumnChoice[]) => void;
  readonly onKeep: () => void;
  /** Back to the page's own columns, here and in this browser. */
  readonly onReset: () => void;
}

/** Changes in quicker succession are one step of the history, as by a key that is held. */
const ONE_STEP_MS = 1000;

/** The address names the columns; where it names none, this browser's stand, else the page's own. */
export function useColumns(state: UrlState, navigate: Navigate): Columns {
  const [text, setText] = usePreference(columnsPreference);
  const lastChange = useRef(Number.NEGATIVE_INFINITY);
  // The same columns as long as they are kept: a width being dragged belongs to them.
  const kept = useMemo(() => readColumns(text).columns ?? DEFAULT_COLUMNS, [text]);
  const columns = state.cols ?? kept;
  const isSame = (some: readonly ColumnChoice[]) => writeColumns(some) === writeColumns(kept);

  return {
    columns,
    areKept: isSame(columns),
    keepsOwn: text !== "",
    onColumns(next) {
      const replace = performance.now() - lastChange.current < ONE_STEP_MS;
      lastChange.current = performance.now();
      navigate(withColumns(state, isSame(next) ? undefined : next), { replace });
    },
    onKeep() {
      setText(areDefaultColumns(columns) ? "" : writeColumns(columns));
      navigate(withColumns(state, undefined));
    },
    onReset() {
      setText("");
      navigate(withColumns(state, undefined));
    },
  };
}
