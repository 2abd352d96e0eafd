import { omitUndefined } from "../lib/omit-undefined.ts";
import type { ColumnChoice, SortChoice } from "./column-choices.ts";
import { type FilterName, type Filters, pickFilters, readFilters, textsOf } from "./filters.ts";
import { type ChartParams, INITIAL_STATE, type Tab, type UrlState } from "./url-state.ts";

/** Replaces all filters; offset 0. */
export function withFilters(state: UrlState, filters: Filters): UrlState {
  return { ...state, filters, offset: 0 };
}

/** Replaces one filter, or removes it if there are no strings or they are invalid; offset 0. */
export function withFilterTexts(
  state: UrlState,
  name: FilterName,
  texts: readonly string[],
): UrlState {
  const { filters } = readFilters({ ...textsOf(state.filters), [name]: texts });
  return withFilters(state, filters);
}

/** Removes one filter; offset 0. */
export function withoutFilter(state: UrlState, name: FilterName): UrlState {
  return withFilterTexts(state, name, []);
}

/** Removes every filter that narrows the list; the others stay. Offset 0. */
export function withoutNarrowing(state: UrlState): UrlState {
  return withFilters(
    state,
    pickFilters(state.filters, ({ narrows }) => !narrows),
  );
}

/** Goes to another offset; nothing else changes. */
export function withOffset(state: UrlState, offset: number): UrlState {
  return { ...state, offset };
}

/** Changes the page size; the offset moves to the start of the page with the current first row. */
export function withLimit(state: UrlState, limit: number): UrlState {
  return { ...state, limit, offset: Math.floor(state.offset / limit) * limit };
}

/** Opens a version in the drawer, on the current tab; resets nothing. */
export function withOpen(state: UrlState, open: string, tab: Tab = state.tab): UrlState {
  return { ...state, open, tab };
}

/** Changes the chart of the open version; nothing else changes. */
export function withChart({ chart: _, ...state }: UrlState, chart: ChartParams): UrlState {
  return chart.length === 0 ? state : { ...state, chart };
}

/** Keeps only the open version, its tab and chart, and the filters that are part of its request. */
export function withoutList(state: UrlState): UrlState {
  const { open, tab, chart } = state;
  const { filters } = withoutNarrowing(state);
  return { ...INITIAL_STATE, filters, tab, ...omitUndefined({ open, chart }) };
}

/** Closes the drawer, and resets the tab and the chart. */
export function withoutOpen({ open: _, chart: __, ...state }: UrlState): UrlState {
  return { ...state, tab: "overview" };
}

/** Sets the columns; `undefined` means this browser's default. Nothing else changes. */
export function withColumns(
  { cols: _, ...state }: UrlState,
  cols: readonly ColumnChoice[] | undefined,
): UrlState {
  return cols === undefined ? state : { ...state, cols };
}

/** Sorts the page's rows; `undefined` means the order of the response. Nothing else changes. */
export function withSort({ sort: _, ...state }: UrlState, sort: SortChoice | undefined): UrlState {
  return sort === undefined ? state : { ...state, sort };
}
