import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import type { Page } from "../api/schema.ts";
import { createStore } from "../lib/store.ts";
import { RowFocus } from "../table/row-focus.ts";
import { NO_SELECTION } from "../table/selection.ts";
import { useVersionTable } from "../table/use-version-table.ts";
import { DEFAULT_COLUMNS } from "../url-state/column-choices.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import type { List } from "./list-context.ts";

const ignore = () => undefined;

const columns: List["columns"] = {
  choices: DEFAULT_COLUMNS,
  isDefault: true,
  hasSavedDefault: false,
  onChoices: ignore,
  onSaveAsDefault: ignore,
  onReset: ignore,
};
const sidebar: List["sidebar"] = {
  isOpen: false,
  isSheet: false,
  open: ignore,
  hide: ignore,
  show: ignore,
  container: { current: null },
};
export const noVersion: List["openVersion"] = {
  client: new QueryClient(),
  row: undefined,
  error: null,
  retry: ignore,
  isFetching: false,
  isCanceled: false,
  cancel: ignore,
  previous: undefined,
  next: undefined,
};

function tableModel(): List["model"] {
  const models: List["model"][] = [];
  renderToString(
    createElement(() => {
      models.push(
        useVersionTable({
          rows: [],
          total: 0,
          columns: DEFAULT_COLUMNS,
          onColumns: ignore,
          sort: undefined,
          onSort: ignore,
          selection: NO_SELECTION,
          onSelection: ignore,
        }),
      );
      return null;
    }),
  );
  const [model] = models;
  if (model === undefined) throw new Error("The table was not rendered");
  return model;
}

/** A list without rows, except for the given fields. */
export function listWith(change: Partial<List> = {}): List {
  const queryKey = ["unused"];
  return {
    state: INITIAL_STATE,
    ignored: [],
    navigate: ignore,
    goTo: ignore,
    request: "",
    result: new QueryObserver<Page>(new QueryClient(), { queryKey }).getCurrentResult(),
    rows: [],
    onSearch: undefined,
    total: 120,
    onRefresh: ignore,
    onCancel: ignore,
    isCanceled: false,
    columns,
    model: tableModel(),
    rowFocus: new RowFocus(),
    selection: NO_SELECTION,
    onSelection: ignore,
    sidebar,
    drafts: createStore({}),
    openVersion: noVersion,
    title: "",
    ...change,
  };
}
