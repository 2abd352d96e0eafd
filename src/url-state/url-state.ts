import { omitUndefined } from "../lib/omit-undefined.ts";
import { encodeQueryValue } from "../lib/percent.ts";
import {
  type ColumnChoice,
  readColumns,
  readSort,
  type SortChoice,
  writeColumns,
  writeSort,
} from "./column-choices.ts";
import {
  FILTER_LIST,
  type FilterName,
  type Filters,
  type FilterTexts,
  type IgnoredParam,
  LONGEST_VALUE,
  readFilters,
  textsOf,
} from "./filters.ts";

export const TABS = ["overview", "metadata", "manifest", "usage"] as const;
export type Tab = (typeof TABS)[number];

/** The sizes offered; any from 1 to LARGEST_LIMIT is taken from an address. */
export const PAGE_SIZES = [25, 50, 100, 200, 500, 1000] as const;
export const DEFAULT_LIMIT = 50;
const LARGEST_LIMIT = 1000;

/** All that an address of the page says. */
export interface UrlState {
  readonly filters: Filters;
  /** Rows to skip. */
  readonly offset: number;
  /** Rows a page. */
  readonly limit: number;
  /** The version in the drawer: its FQN, or `id:<id>`. */
  readonly open?: string;
  readonly tab: Tab;
  /** The columns, in their order; absent are those that this browser keeps. */
  readonly cols?: readonly ColumnChoice[];
  /** The order of the page's rows; absent is the order they came in. */
  readonly sort?: SortChoice;
}

export const INITIAL_STATE: UrlState = {
  filters: {},
  offset: 0,
  limit: DEFAULT_LIMIT,
  tab: "overview",
};

/**
 * Reads a location's search text (with or without `?`). Total: it never throws; names it does not
 * know and values it can't read are left out and reported.
 */
export function parse(search: string): { state: UrlState; ignored: readonly IgnoredParam[] } {
  const given = collect(search);
  const texts: { [Name in FilterName]?: readonly string[] } = {};
  for (const { name } of FILTER_LIST) {
    const values = given.get(name);
    if (values !== undefined) texts[name] = values;
    given.delete(name);
  }
  const read = readFilters(texts);
  // What says which rows there are comes first among the refused, and is told before the rest.
  const ignored = [...read.ignored];

  function one<Value>(name: string, read: (text: string) => Value | undefined, reason: string) {
    const [first, ...others] = given.get(name) ?? [];
    given.delete(name);
    for (const text of others) ignored.push({ name, text, reason: "given more than once" });
    if (first === undefined) return undefined;
    const value = read(first);
    if (value === undefined) ignored.push({ name, text: first, reason });
    return value;
  }

  const offset = one("offset", (text) => readCount(text, 0), "not a whole number from 0");
  const limit = one(
    "limit",
    (text) => readCount(text, 1, LARGEST_LIMIT),
    `not a whole number from 1 to ${LARGEST_LIMIT}`,
  );
  const open = one("open", readOpen, `empty, or longer than ${LONGEST_VALUE} characters`);
  const tab = one("tab", (text) => TABS.find((tab) => tab === text), "no such tab");
  if (tab !== undefined && open === undefined) {
    ignored.push({ name: "tab", text: tab, reason: "needs open" });
  }
  const sort = one("sort", readSort, "no such column");
  const cols = one("cols", (text) => text || undefined, "empty");
  const columns = cols === undefined ? undefined : readColumns(cols);
  for (const text of columns?.ignored ?? []) {
    ignored.push({ name: "cols", text, reason: "no such column, or named twice" });
  }

  for (const [name, [text = ""]] of given) {
    ignored.push({ name, text, reason: "no such parameter" });
  }
  const state = {
    filters: read.filters,
    offset: offset ?? 0,
    limit: limit ?? DEFAULT_LIMIT,
    tab: open === undefined ? "overview" : (tab ?? "overview"),
    ...omitUndefined({ open, sort, cols: columns?.columns }),
  } as const;
  return { state, ignored };
}

function collect(search: string): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [name, text] of new URLSearchParams(search)) {
    given.set(name, [...(given.get(name) ?? []), text]);
  }
  return given;
}

function readCount(text: string, least: number, most = Number.MAX_SAFE_INTEGER) {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

function readOpen(text: string): string | undefined {
  return text.trim() === "" || text.length > LONGEST_VALUE ? undefined : text.toWellFormed();
}

/** The search text of a state, `""` or starting with `?`; defaults are not written. */
export function format(state: UrlState): string {
  const pairs = filterPairs(textsOf(state.filters));
  if (state.offset !== 0) pairs.push(["offset", String(state.offset)]);
  if (state.limit !== DEFAULT_LIMIT) pairs.push(["limit", String(state.limit)]);
  if (state.cols !== undefined) pairs.push(["cols", writeColumns(state.cols)]);
  if (state.sort !== undefined) pairs.push(["sort", writeSort(state.sort)]);
  if (state.open !== undefined) {
    pairs.push(["open", state.open]);
    if (state.tab !== "overview") pairs.push(["tab", state.tab]);
  }
  return pairs.length === 0 ? "" : `?${joinPairs(pairs)}`;
}

/**
 * The query that goes over the wire, without `?`: as the SDKs send it, arrays as repeated keys, and
 * always `offset`, `limit` and `include_internal_metadata` (docs/api.md, "The list").
 */
export function requestOf({ filters, offset, limit }: UrlState): string {
  const { include_internal_metadata = false, ...others } = filters;
  return joinPairs([
    ...filterPairs(textsOf(others)),
    ["offset", String(offset)],
    ["limit", String(limit)],
    ["include_internal_metadata", String(include_internal_metadata)],
  ]);
}

function filterPairs(texts: FilterTexts): [string, string][] {
  return FILTER_LIST.flatMap(({ name }) =>
    (texts[name] ?? []).map((text): [string, string] => [name, text]),
  );
}

function joinPairs(pairs: readonly [string, string][]): string {
  return pairs.map(([name, text]) => `${name}=${encodeQueryValue(text)}`).join("&");
}

/** Whether a filter narrows the list; internal metadata only adds to its rows. */
export function isNarrowed({ filters }: UrlState): boolean {
  return Object.keys(filters).some((name) => name !== "include_internal_metadata");
}
