import { Search } from "lucide-react";
import { createStore } from "../../lib/store.ts";
import type { List } from "../list-context.ts";
import type { ActionDefinition } from "./action-definition.ts";

/** Whether the search in the rows of the page is open. */
export const pageSearch = createStore(false);

/** Searches the rows of the page. The browser's own search doesn't find most rows of a long page. */
export const pageSearchAction = {
  id: "search-page",
  label: "Search this page",
  icon: Search,
  keys: ["s"],
  group: "List",
  prepare: ({ rows = [] }) => (rows.length > 0 ? () => pageSearch.set(true) : undefined),
} satisfies ActionDefinition<List>;
