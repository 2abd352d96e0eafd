import { useMemo } from "react";
import { useNavigate } from "react-router";
import type { Selection } from "../table/selection.ts";
import { sortRows } from "../table/sort-rows.ts";
import type { OnSelection } from "../table/use-row-selection.ts";
import { filtersTitle } from "../url-state/describe-filters.ts";
import { useUrlState } from "../url-state/use-url-state.ts";
import type { List } from "./list-context.ts";
import { useRepoNames } from "./seen-values.ts";
import { useColumns } from "./use-columns.ts";
import { useFiltersSidebar } from "./use-filters-sidebar.ts";
import { useOpenVersion } from "./use-open-version.ts";
import { useVersions } from "./use-versions.ts";

/** The list page's state, from its URL, this browser's preferences and the selection. */
export function useListState(selection: Selection, onSelection: OnSelection): List {
  const { state, ignored, navigate } = useUrlState();
  const goTo = useNavigate();
  const { request, result, onRefresh } = useVersions(state);
  const { data, isSuccess, isPlaceholderData, isError } = result;
  const rows = useMemo(() => data && sortRows(data.rows, state.sort), [data, state.sort]);
  const areRowsSettled = (isSuccess && !isPlaceholderData) || isError;
  const repoNameOf = useRepoNames();
  return {
    state,
    ignored,
    navigate,
    goTo,
    request,
    result,
    rows,
    total: data?.total,
    onRefresh,
    columns: useColumns(state, navigate),
    selection,
    onSelection,
    sidebar: useFiltersSidebar(),
    openVersion: useOpenVersion(state, rows, areRowsSettled),
    title: filtersTitle(state.filters, repoNameOf),
  };
}
