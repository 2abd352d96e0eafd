import { useMemo } from "react";
import { useNavigate } from "react-router";
import type { ValuePlaces } from "../drawer/panel-props.ts";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { hasPathColumn } from "../url-state/path-columns.ts";
import { hrefOf, paths } from "../url-state/paths.ts";
import { withColumns, withOpen } from "../url-state/transitions.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { addPathColumn, togglePathColumn } from "./add-path-column.ts";
import { pageConfig } from "./page-config.ts";
import { columnsPreference } from "./preferences.ts";
import { type Columns, columnsFrom } from "./use-columns.ts";
import type { VersionScope } from "./version-scope.ts";

/** What values of the open version lead to: other versions on the same tab, lists, and columns. */
export function useValuePlaces(
  { state, navigate }: VersionScope,
  layout: "drawer" | "page",
  columns: Columns | undefined,
): ValuePlaces {
  const goTo = useNavigate();
  const onToggle = useStableCallback((path: string) => {
    if (columns !== undefined) togglePathColumn(columns.choices, path, columns.onChoices);
    else
      addPathColumn(state.cols ?? columnsFrom(columnsPreference.get()), path, (cols) =>
        goTo(paths.versions(withColumns(state, cols))),
      );
  });
  const shown = columns?.choices;
  // The page of artifacts has other columns.
  const hasColumns = columns !== undefined || layout === "page";
  return useMemo(
    () => ({
      version: (fqn) => {
        const next = withOpen(state, fqn);
        const path = layout === "page" ? paths.version(next) : paths.versions(next);
        return { href: hrefOf(pageConfig.base, path), onFollow: () => navigate(next) };
      },
      artifact: (fqn) => {
        const path = paths.versions({ ...INITIAL_STATE, filters: { fqn } });
        return { href: hrefOf(pageConfig.base, path), onFollow: () => void goTo(path) };
      },
      columns: hasColumns
        ? { isColumn: (path) => shown !== undefined && hasPathColumn(shown, path), onToggle }
        : undefined,
    }),
    [state, navigate, goTo, layout, hasColumns, shown, onToggle],
  );
}
