import { Search } from "lucide-react";
import { createStore } from "../../lib/store.ts";
import { MAX_WHOLE_PAGE } from "../../table/row-window.ts";
import type { List } from "../list-context.ts";
import type { ActionDefinition } from "./action-definition.ts";

/** Whether the search in the rows of the page is open. */
export const pageSearch = createStore(false);

/** Searches a long page, most of whose rows the browser's own search doesn't find. */
export const pageSearchAction = {
  id: "search-page",
  label: "Search this page",
  icon: Search,
  keys: ["s"],
  group: "List",
  prepare: ({ rows = [] }) =>
    rows.length > MAX_WHOLE_PAGE ? () => pageSearch.set(true) : undefined,
} satisfies ActionDefinition<List>;
