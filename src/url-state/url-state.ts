import { omitUndefined } from "../lib/omit-undefined.ts";
import {
  type ColumnChoice,
  readColumns,
  readSort,
  type SortChoice,
  writeColumns,
  writeSort,
} from "./column-choices.ts";
import { MAX_VALUE_LENGTH } from "./filter-parsers.ts";
import {
  FILTER_LIST,
  type FilterName,
  type Filters,
  type FilterTexts,
  pickFilters,
  readFilters,
  textsOf,
} from "./filters.ts";
import type { IgnoredParam } from "./ignored-param.ts";
import { joinPairs, ParamReader } from "./search-params.ts";

export const TABS = ["overview", "metadata", "manifest", "usage", "history", "run"] as const;
export type Tab = (typeof TABS)[number];

/** The page sizes to choose from; a URL may have any from 1 to MAX_LIMIT. */
export const PAGE_SIZES = [25, 50, 100, 200, 500, 1000] as const;
export const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 1000;

/** The parameters of a version's chart, in the order in which they are written. `chart-state.ts` reads them. */
const CHART_PARAMS = ["metric", "higher", "lower", "axis", "scale", "tolerance", "of"];
export type ChartParams = readonly (readonly [name: string, text: string])[];

/** Everything in a URL of the page. */
export interface UrlState {
  readonly filters: Filters;
  /** Rows to skip. */
  readonly offset: number;
  /** Rows per page. */
  readonly limit: number;
  /** The version in the drawer: its FQN, or `id:<id>`. */
  readonly open?: string;
  readonly tab: Tab;
  /** The chart of the open version, unread: only the tabs that show it load the code. Never empty. */
  readonly chart?: ChartParams;
  /** The columns, in order; absent means this browser's default. */
  readonly cols?: readonly ColumnChoice[];
  /** The order of the page's rows; absent means the order of the response. */
  readonly sort?: SortChoice;
}

/** A query string, parsed. */
export interface ParsedUrl {
  readonly state: UrlState;
  /** What was ignored. */
  readonly ignored: readonly IgnoredParam[];
}

export const INITIAL_STATE: UrlState = {
  filters: {},
  offset: 0,
  limit: DEFAULT_LIMIT,
  tab: "overview",
};

/**
 * Parses a query string, with or without `?`. Never throws: unknown names and invalid values are
 * ignored and reported, filters first.
 */
export function parse(search: string): ParsedUrl {
  const params = new ParamReader(search);
  const state = {
    filters: takeFilters(params),
    offset: params.takeOne("offset", readOffset, "must be a non-negative whole number") ?? 0,
    limit: params.takeOne("limit", readLimit, LIMIT_REASON) ?? DEFAULT_LIMIT,
    ...takeOpen(params),
    ...omitUndefined({
      sort: params.takeOne("sort", readSort, "unknown column"),
      cols: takeColumns(params),
    }),
  };
  params.ignoreRest();
  return { state, ignored: params.ignored };
}

function takeFilters(params: ParamReader): Filters {
  const texts: { [Name in FilterName]?: readonly string[] } = {};
  for (const { name } of FILTER_LIST) texts[name] = params.takeAll(name);
  const { filters, ignored } = readFilters(texts);
  params.ignored.push(...ignored);
  return filters;
}

const LIMIT_REASON = `must be a whole number from 1 to ${MAX_LIMIT}`;

function readOffset(text: string): number | undefined {
  return readCount(text, 0, Number.MAX_SAFE_INTEGER);
}

function readLimit(text: string): number | undefined {
  return readCount(text, 1, MAX_LIMIT);
}

function readCount(text: string, min: number, max: number): number | undefined {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

/** Which version is open, and what is shown of it. */
export type OpenState = Pick<UrlState, "open" | "tab" | "chart">;

/** Reads the open version, its tab and its chart; without a version there is neither. */
export function takeOpen(params: ParamReader): OpenState {
  const open = params.takeOne("open", readOpen, `must be 1 to ${MAX_VALUE_LENGTH} characters long`);
  const tab = params.takeOne("tab", (text) => TABS.find((tab) => tab === text), "unknown tab");
  const chart = CHART_PARAMS.flatMap((name) =>
    params.takeAll(name).map((text) => [name, text] as const),
  );
  if (open !== undefined) return { open, tab: tab ?? "overview", ...(chart.length && { chart }) };
  for (const [name, text] of tab === undefined ? chart : [["tab", tab] as const, ...chart])
    params.ignored.push({ name, text, reason: "requires open" });
  return { tab: "overview" };
}

function readOpen(text: string): string | undefined {
  return text.trim() === "" || text.length > MAX_VALUE_LENGTH ? undefined : text.toWellFormed();
}

function takeColumns(params: ParamReader): UrlState["cols"] {
  const text = params.takeOne("cols", (text) => text || undefined, "must not be empty");
  if (text === undefined) return undefined;
  const { columns, ignored } = readColumns(text);
  for (const text of ignored) {
    params.ignored.push({ name: "cols", text, reason: "unknown or repeated column, or too many" });
  }
  return columns;
}

/** Returns the query string of a state: `""`, or starting with `?`. Defaults are left out. */
export function format(state: UrlState): string {
  const pairs = filterPairs(textsOf(state.filters));
  if (state.offset !== 0) pairs.push(["offset", String(state.offset)]);
  if (state.limit !== DEFAULT_LIMIT) pairs.push(["limit", String(state.limit)]);
  if (state.cols !== undefined) pairs.push(["cols", writeColumns(state.cols)]);
  if (state.sort !== undefined) pairs.push(["sort", writeSort(state.sort)]);
  pairs.push(...openPairs(state));
  return pairs.length === 0 ? "" : `?${joinPairs(pairs)}`;
}

/** The parameters of the open version; `takeOpen` reads them back. */
export function openPairs({ open, tab, chart = [] }: OpenState): (readonly [string, string])[] {
  if (open === undefined) return [];
  return [["open", open], ...(tab === "overview" ? [] : [["tab", tab] as const]), ...chart];
}

/** Switches that don't narrow the list, which are sent with every request, on or off. */
const ALWAYS_SENT = FILTER_LIST.filter(({ kind, narrows }) => kind === "switch" && !narrows);

/**
 * Returns the query of a request, without `?`, as the SDKs send it: lists as repeated parameters, and
 * always `offset`, `limit` and the switches that don't narrow the list (docs/api.md, "The list").
 */
export function requestOf({ filters, offset, limit }: UrlState): string {
  const others = pickFilters(filters, (filter) => !ALWAYS_SENT.includes(filter));
  return joinPairs([
    ...filterPairs(textsOf(others)),
    ["offset", String(offset)],
    ["limit", String(limit)],
    ...ALWAYS_SENT.map(({ name }): [string, string] => [name, String(filters[name] ?? false)]),
  ]);
}

function filterPairs(texts: FilterTexts): (readonly [string, string])[] {
  return FILTER_LIST.flatMap(({ name }) =>
    (texts[name] ?? []).map((text) => [name, text] as const),
  );
}

/** Whether an active filter narrows the list. */
export function isNarrowed({ filters }: UrlState): boolean {
  return FILTER_LIST.some(({ name, narrows }) => narrows && filters[name] !== undefined);
}
