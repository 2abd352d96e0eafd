import { useQueries } from "@tanstack/react-query";
import { countQuery } from "../api/artifact-versions.ts";
import { type FilterName, textsOf } from "../query/filters.ts";
import type { QueryState } from "../query/query-state.ts";
import {
  withFilters,
  withFilterTexts,
  withoutFilter,
  withoutNarrowing,
} from "../query/transitions.ts";
import { type AskedCount, isHopeless, type WaysOut, waysOut } from "../states/ways-out.ts";
import { pageConfig } from "./page-config.ts";

/**
 * Asks for the count without each of the filters; where that is none for all of them, for the count
 * with each one alone, and without any. Another query, or leaving, cancels the asking.
 */
export function useWaysOut(query: QueryState, names: readonly FilterName[]): WaysOut {
  const without = useCounts(names.map((name) => withoutFilter(query, name)));
  const isInVain = isHopeless(without);
  // Of two filters, keeping one is dropping the other.
  const alone = isInVain && names.length > 2 ? names : [];
  const only = useCounts(alone.map((name) => withOnly(query, name)));
  const [all] = useCounts(isInVain ? [withFilters(query, {})] : []);
  return waysOut(names, { without, only }, all);
}

function useCounts(states: readonly QueryState[]): readonly AskedCount[] {
  const results = useQueries({
    queries: states.map((state) => countQuery(pageConfig.base, state)),
  });
  return results.map(({ data, isPending }) => ({ count: data, isPending }));
}

/** One filter alone, and what only adds to its rows; offset 0. */
export function withOnly(query: QueryState, name: FilterName): QueryState {
  return withFilterTexts(withoutNarrowing(query), name, textsOf(query.filters)[name] ?? []);
}
