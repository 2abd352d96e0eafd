import { omitUndefined } from "../lib/omit-undefined.ts";
import type { ColumnChoice, SortChoice } from "./columns.ts";
import { type FilterName, type Filters, readFilters, textsOf } from "./filters.ts";
import type { QueryState, Tab } from "./query-state.ts";

/** Puts filters in force; the page starts again at the first row. */
export function withFilters(query: QueryState, filters: Filters): QueryState {
  return { ...query, filters, offset: 0 };
}

/** Replaces or, with no texts, drops one filter; unreadable texts leave it out. Offset 0. */
export function withFilterTexts(
  query: QueryState,
  name: FilterName,
  texts: readonly string[],
): QueryState {
  const { filters } = readFilters({ ...textsOf(query.filters), [name]: texts });
  return withFilters(query, filters);
}

/** Drops one filter; offset 0. */
export function withoutFilter(query: QueryState, name: FilterName): QueryState {
  return withFilterTexts(query, name, []);
}

/** Drops every filter that narrows the list; what only adds to its rows stays. Offset 0. */
export function withoutNarrowing(query: QueryState): QueryState {
  const { include_internal_metadata } = query.filters;
  return withFilters(query, omitUndefined({ include_internal_metadata }));
}

/** Goes to another offset; nothing else changes. */
export function withOffset(query: QueryState, offset: number): QueryState {
  return { ...query, offset };
}

/** Changes the page size; the offset moves to the start of the page that holds the first row. */
export function withLimit(query: QueryState, limit: number): QueryState {
  return { ...query, limit, offset: Math.floor(query.offset / limit) * limit };
}

/** Opens a version in the drawer, keeping the tab that is open; resets nothing. */
export function withOpen(query: QueryState, open: string, tab: Tab = query.tab): QueryState {
  return { ...query, open, tab };
}

/** Closes the drawer; the tab goes with it. */
export function withoutOpen({ open: _, ...query }: QueryState): QueryState {
  return { ...query, tab: "overview" };
}

/** Shows these columns, or with `undefined` those that this browser keeps; nothing else changes. */
export function withColumns(
  { cols: _, ...query }: QueryState,
  cols: readonly ColumnChoice[] | undefined,
): QueryState {
  return cols === undefined ? query : { ...query, cols };
}

/** Orders the page's rows, or with `undefined` leaves them as they came; nothing else changes. */
export function withSort(
  { sort: _, ...query }: QueryState,
  sort: SortChoice | undefined,
): QueryState {
  return sort === undefined ? query : { ...query, sort };
}
