import { useQueries } from "@tanstack/react-query";
import { countQuery } from "../api/artifact-versions.ts";
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
 * Asks for the count without each of the filters; where that is none for all of them, for the count
 * with each one alone, and without any. Another query, or leaving, cancels the asking.
 */
export function useRelaxations(state: UrlState, names: readonly FilterName[]): Relaxations {
  const without = useCounts(names.map((name) => withoutFilter(state, name)));
  const isInVain = areAllZero(without);
  // Of two filters, keeping one is dropping the other.
  const alone = isInVain && names.length > 2 ? names : [];
  const only = useCounts(alone.map((name) => withOnly(state, name)));
  const [all] = useCounts(isInVain ? [withFilters(state, {})] : []);
  return relaxations(names, { without, only }, all);
}

function useCounts(states: readonly UrlState[]): readonly RequestedCount[] {
  const results = useQueries({
    queries: states.map((state) => countQuery(pageConfig.base, state)),
  });
  return results.map(({ data, isPending }) => ({ count: data, isPending }));
}

/** One filter alone, and what only adds to its rows; offset 0. */
export function withOnly(state: UrlState, name: FilterName): UrlState {
  return withFilterTexts(withoutNarrowing(state), name, textsOf(state.filters)[name] ?? []);
}
