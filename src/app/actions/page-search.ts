import { Search } from "lucide-react";
import { createStore } from "../../lib/store.ts";
import type { TablePage } from "../version-scope.ts";
import type { ActionDefinition } from "./action-definition.ts";

/** Whether the search in the rows of the list is open. */
export const pageSearch = createStore(false);

/** Searches the rows of the page, or all artifacts. The browser's own search doesn't find most rows of a long page. */
export const pageSearchAction = {
  id: "search-page",
  label: "Search this page",
  icon: Search,
  keys: ["s"],
  group: "List",
  prepare: ({ onSearch }) => onSearch,
} satisfies ActionDefinition<TablePage>;
