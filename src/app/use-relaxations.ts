import { useQueries } from "@tanstack/react-query";
import { countQuery } from "../api/artifact-version-count.ts";
import {
  areAllZero,
  type Relaxations,
  type RequestedCount,
  relaxations,
} from "../list-states/relaxations.ts";
import { type FilterName, textsOf } from "../url-state/filters.ts";
import {
  withFilters,
  withFilterTexts,
  withoutFilter,
  withoutNarrowing,
} from "../url-state/transitions.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { pageConfig } from "./page-config.ts";

/**
 * Fetches how many versions match without each of the filters. If that is 0 for all of them, it
 * fetches the counts with each filter alone and without any. Changing the filters cancels these requests.
 */
export function useRelaxations(state: UrlState, names: readonly FilterName[]): Relaxations {
  const without = useCounts(names.map((name) => withoutFilter(state, name)));
  const isOneTooFew = areAllZero(without);
  // With two filters, keeping one means removing the other.
  const alone = isOneTooFew && names.length > 2 ? names : [];
  const only = useCounts(alone.map((name) => withOnly(state, name)));
  const [all] = useCounts(isOneTooFew ? [withFilters(state, {})] : []);
  return relaxations(names, { without, only }, all);
}

/** Fetches how many versions match each of some states, in the background. */
export function useCounts(states: readonly UrlState[]): readonly RequestedCount[] {
  const results = useQueries({
    queries: states.map((state) => countQuery(pageConfig.base, state)),
  });
  return results.map(({ data, isPending }) => ({ count: data, isPending }));
}

/** Removes all filters that narrow the list except one; offset 0. */
export function withOnly(state: UrlState, name: FilterName): UrlState {
  return withFilterTexts(withoutNarrowing(state), name, textsOf(state.filters)[name] ?? []);
}
