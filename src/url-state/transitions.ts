import { omitUndefined } from "../lib/omit-undefined.ts";
import type { ColumnChoice, SortChoice } from "./column-choices.ts";
import { type FilterName, type Filters, readFilters, textsOf } from "./filters.ts";
import type { Tab, UrlState } from "./url-state.ts";

/** Puts filters in force; the page starts again at the first row. */
export function withFilters(state: UrlState, filters: Filters): UrlState {
  return { ...state, filters, offset: 0 };
}

/** Replaces or, with no texts, drops one filter; unreadable texts leave it out. Offset 0. */
export function withFilterTexts(
  state: UrlState,
  name: FilterName,
  texts: readonly string[],
): UrlState {
  const { filters } = readFilters({ ...textsOf(state.filters), [name]: texts });
  return withFilters(state, filters);
}

/** Drops one filter; offset 0. */
export function withoutFilter(state: UrlState, name: FilterName): UrlState {
  return withFilterTexts(state, name, []);
}

/** Drops every filter that narrows the list; what only adds to its rows stays. Offset 0. */
export function withoutNarrowing(state: UrlState): UrlState {
  const { include_internal_metadata } = state.filters;
  return withFilters(state, omitUndefined({ include_internal_metadata }));
}

/** Goes to another offset; nothing else changes. */
export function withOffset(state: UrlState, offset: number): UrlState {
  return { ...state, offset };
}

/** Changes the page size; the offset moves to the start of the page that holds the first row. */
export function withLimit(state: UrlState, limit: number): UrlState {
  return { ...state, limit, offset: Math.floor(state.offset / limit) * limit };
}

/** Opens a version in the drawer, keeping the tab that is open; resets nothing. */
export function withOpen(state: UrlState, open: string, tab: Tab = state.tab): UrlState {
  return { ...state, open, tab };
}

/** Closes the drawer; the tab goes with it. */
export function withoutOpen({ open: _, ...state }: UrlState): UrlState {
  return { ...state, tab: "overview" };
}

/** Shows these columns, or with `undefined` those that this browser keeps; nothing else changes. */
export function withColumns(
  { cols: _, ...state }: UrlState,
  cols: readonly ColumnChoice[] | undefined,
): UrlState {
  return cols === undefined ? state : { ...state, cols };
}

/** Orders the page's rows, or with `undefined` leaves them as they came; nothing else changes. */
export function withSort({ sort: _, ...state }: UrlState, sort: SortChoice | undefined): UrlState {
  return sort === undefined ? state : { ...state, sort };
}
