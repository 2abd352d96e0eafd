import { Columns3, ListChecks, Rows3, X } from "lucide-react";
import { hasDrafts } from "../../filters/filter-drafts.ts";
import { withPage } from "../../table/selection.ts";
import { areDefaultColumns } from "../../url-state/column-choices.ts";
import { textsOf } from "../../url-state/filters.ts";
import { withLimit } from "../../url-state/transitions.ts";
import { PAGE_SIZES } from "../../url-state/url-state.ts";
import { clearFilters } from "../clear-filters.ts";
import type { List } from "../list-context.ts";
import type { ActionDefinition } from "./action-definition.ts";

/** Changes to the list; their controls are in the sidebar, the table and the panels. */
export const viewActions: readonly ActionDefinition<List>[] = [
  {
    id: "clear-filters",
    label: "Clear all filters",
    icon: X,
    prepare: (list) => {
      const { drafts, state } = list;
      const isTyped = hasDrafts(drafts.get(), textsOf(state.filters));
      const isEmpty = Object.keys(state.filters).length === 0 && !isTyped;
      return isEmpty ? undefined : () => clearFilters(list);
    },
  },
  {
    id: "reset-columns",
    label: "Reset columns",
    icon: Columns3,
    prepare: ({ columns }) => (areDefaultColumns(columns.choices) ? undefined : columns.onReset),
  },
  {
    id: "select-page",
    label: "Select all on this page",
    icon: ListChecks,
    prepare: ({ rows = [], onSelection }) =>
      rows.length === 0 ? undefined : () => onSelection((current) => withPage(current, rows, true)),
  },
];

export const pageSizeActions: readonly ActionDefinition<List>[] = PAGE_SIZES.map((size) => ({
  id: `rows-${size}`,
  label: `${size} rows per page`,
  icon: Rows3,
  prepare: ({ state, navigate }) =>
    size === state.limit ? undefined : () => navigate(withLimit(state, size)),
}));
