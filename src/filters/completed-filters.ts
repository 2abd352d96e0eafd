import type { FilterName } from "../url-state/filters.ts";

/** The filters whose values are kept to be offered. */
export const COMPLETED_FILTERS: ReadonlySet<FilterName> = new Set([
  "tag",
  "ml_repo_id",
  "name",
  "run_ids",
]);

/** What an input with suggestions is before their list, once loaded, keeps `aria-expanded` true. */
export const COMBOBOX = {
  role: "combobox",
  "aria-autocomplete": "list",
  "aria-expanded": false,
} as const;
