import { useState } from "react";
import { useNavigate } from "react-router";
import type { FilterDrafts } from "../filters/filter-drafts.ts";
import { createStore } from "../lib/store.ts";
import { RowFocus } from "../table/row-focus.ts";
import type { OnSelection, Selection } from "../table/selection.ts";
import { useVersionTable } from "../table/use-version-table.ts";
import { filtersTitle } from "../url-state/describe-filters.ts";
import { withSort } from "../url-state/transitions.ts";
import { useUrlState } from "../url-state/use-url-state.ts";
import { pageSearch } from "./actions/page-search.ts";
import type { List } from "./list-context.ts";
import { useRepoNames } from "./seen-values.ts";
import { useColumns } from "./use-columns.ts";
import { useFiltersSidebar } from "./use-filters-sidebar.ts";
import { useOpenVersion } from "./use-open-version.ts";
import { useVersions } from "./use-versions.ts";

/** Joins the list page's state: its URL, its data, this browser's preferences and the selection. */
export function useListState(selection: Selection, onSelection: OnSelection): List {
  const { state, ignored, navigate } = useUrlState();
  const goTo = useNavigate();
  const { result, isCanceled, ...versions } = useVersions(state);
  const { data, isSuccess, isPlaceholderData, isError } = result;
  const columns = useColumns(state, navigate);
  const model = useVersionTable({
    rows: data?.rows,
    total: data?.total,
    columns: columns.choices,
    onColumns: columns.onChoices,
    sort: state.sort,
    onSort: (sort) => navigate(withSort(state, sort)),
    selection,
    onSelection,
  });
  const [drafts] = useState(() => createStore<FilterDrafts>({}));
  const [rowFocus] = useState(() => new RowFocus());
  const rows = data && model.shownRows;
  const areRowsSettled = (isSuccess && !isPlaceholderData) || isError || isCanceled;
  const repoNameOf = useRepoNames();
  return {
    state,
    ignored,
    navigate,
    goTo,
    ...versions,
    result,
    isCanceled,
    rows,
    onSearch: rows?.length ? () => pageSearch.set(true) : undefined,
    total: isCanceled ? undefined : data?.total,
    columns,
    model,
    rowFocus,
    selection,
    onSelection,
    sidebar: useFiltersSidebar(state.open !== undefined),
    drafts,
    openVersion: useOpenVersion(state, rows, areRowsSettled),
    title: filtersTitle(state.filters, repoNameOf),
  };
}
