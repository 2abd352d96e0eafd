import { type FilterName, filterOf, readFilters } from "../url-state/filters.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { exactSuggestions } from "./filter-suggestions.ts";
import type { PaletteData } from "./loaded-versions.ts";
import { distinct, filterLabel, filterSuggestion, type Suggestion } from "./suggestion.ts";

/**
 * Suggestions for a pasted list: filters by all values, where a filter takes several, and by each of
 * them. A filter that can't use every value isn't suggested.
 */
export function listSuggestions(
  values: readonly string[],
  state: UrlState,
  data: PaletteData,
): Suggestion[] {
  const known = values.flatMap((value) => exactSuggestions(value, state, data));
  const all = (["run_steps", "run_ids"] as const).flatMap((name) => filterBy(name, values, state));
  const each = (["name", "tag"] as const).flatMap((name) =>
    values.flatMap((value) => filterBy(name, [value], state)),
  );
  return distinct([...known, ...all, ...each]);
}

/** A filter by these values; none if it can't use them all. */
export function filterBy(
  name: FilterName,
  values: readonly string[],
  state: UrlState,
): Suggestion[] {
  const { filters, ignored } = readFilters({ [name]: values });
  const isWhole = filterOf(name).kind !== "list" || !values.some((value) => /[\s,]/.test(value));
  if (ignored.length > 0 || !isWhole) return [];
  const next = { ...state.filters, ...filters };
  return [filterSuggestion(state, filterLabel({ [name]: values }), next)];
}
