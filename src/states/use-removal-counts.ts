import { useQueries } from "@tanstack/react-query";
import { countQuery } from "../api/artifact-versions.ts";
import type { FilterName } from "../query/filters.ts";
import { type QueryState, withoutFilter } from "../query/query-state.ts";

/** What each filter's removal would give; `undefined` while it is asked, and when asking fails. */
export type RemovalCounts = ReadonlyMap<FilterName, number | undefined>;

/** Asks for the count without each of the filters. Another query, or leaving, cancels the asking. */
export function useRemovalCounts(
  basePath: string,
  query: QueryState,
  names: readonly FilterName[],
): RemovalCounts {
  const results = useQueries({
    queries: names.map((name) => countQuery(basePath, withoutFilter(query, name))),
  });
  return new Map(names.map((name, index) => [name, results[index]?.data]));
}
