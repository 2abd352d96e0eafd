import { useMemo, useRef } from "react";
import { usePreference } from "../lib/preference.ts";
import {
  areDefaultColumns,
  type ColumnChoice,
  DEFAULT_COLUMNS,
  readColumns,
  writeColumns,
} from "../url-state/column-choices.ts";
import { withColumns } from "../url-state/transitions.ts";
import type { UrlState } from "../url-state/url-state.ts";
import type { Navigate } from "../url-state/use-url-state.ts";
import { columnsPreference } from "./preferences.ts";

/** The columns of the list, and how to change them for this view or for this browser. */
export interface Columns {
  /** The columns that are shown. */
  readonly choices: readonly ColumnChoice[];
  /** Whether these are the columns that this browser shows by default. */
  readonly isDefault: boolean;
  /** Whether this browser saved a default that differs from the app's. */
  readonly hasSavedDefault: boolean;
  readonly onChoices: (next: readonly ColumnChoice[]) => void;
  readonly onSaveAsDefault: () => void;
  /** Restores the app's default columns, in this view and in this browser. */
  readonly onReset: () => void;
}

/** Changes in quick succession, such as from holding down a key, become one history entry. */
const ONE_STEP_MS = 1000;

/** The columns in the URL, or else this browser's default, or else the app's. */
export function useColumns(state: UrlState, navigate: Navigate): Columns {
  const [saved, setSaved] = usePreference(columnsPreference);
  const lastChange = useRef(Number.NEGATIVE_INFINITY);
  const text = state.cols === undefined ? saved : writeColumns(state.cols);
  // Memoized by their text, because other URL changes must not re-render every row.
  const choices = useMemo(() => columnsFrom(text), [text]);
  const isDefault = (columns: readonly ColumnChoice[]) =>
    writeColumns(columns) === writeColumns(columnsFrom(saved));

  /** Keeps other columns as the default, and shows them. */
  function onKeep(text: string): void {
    setSaved(text);
    navigate(withColumns(state, undefined));
  }

  return {
    choices,
    isDefault: isDefault(choices),
    hasSavedDefault: saved !== "",
    onChoices(next) {
      const replace = performance.now() - lastChange.current < ONE_STEP_MS;
      lastChange.current = performance.now();
      navigate(withColumns(state, isDefault(next) ? undefined : next), { replace });
    },
    onSaveAsDefault: () => onKeep(areDefaultColumns(choices) ? "" : writeColumns(choices)),
    onReset: () => onKeep(""),
  };
}

/** The columns of the parameter `cols`, or else the app's. */
export function columnsFrom(text: string): readonly ColumnChoice[] {
  return readColumns(text).columns ?? DEFAULT_COLUMNS;
}
