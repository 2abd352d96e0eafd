import { useQueries } from "@tanstack/react-query";
import { countQuery } from "../api/artifact-versions.ts";
import type { FilterName } from "../query/filters.ts";
import type { QueryState } from "../query/query-state.ts";
import { withoutFilter } from "../query/transitions.ts";
import type { RemovalCounts } from "../states/no-match.tsx";
import { pageConfig } from "./page-config.ts";

/** Asks for the count without each of the filters. Another query, or leaving, cancels the asking. */
export function useRemovalCounts(query: QueryState, names: readonly FilterName[]): RemovalCounts {
  const results = useQueries({
    queries: names.map((name) => countQuery(pageConfig.base, withoutFilter(query, name))),
  });
  return new Map(names.map((name, index) => [name, results[index]?.data]));
}
