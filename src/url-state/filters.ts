import { FILTERS } from "./filter-definitions.ts";
import type { FilterEntry } from "./filter-kinds.ts";
import type { IgnoredParam } from "./ignored-param.ts";

export type FilterName = keyof typeof FILTERS;

type ValueOf<Definition> = Definition extends FilterEntry<infer Value> ? Value : never;
type Values = { readonly [Name in FilterName]: ValueOf<(typeof FILTERS)[Name]> };

/** The active filters: a filter that isn't set has no key, and no list is empty. */
export type Filters = { readonly [Name in FilterName]?: Values[Name] };

/** Filters as strings, as in URLs and fields. */
export type FilterTexts = { readonly [Name in FilterName]?: readonly string[] };

/** A filter's definition with its name. */
export interface FilterDefinition extends FilterEntry {
  readonly name: FilterName;
}

/** All filters, in the order of the sidebar, the chips and the URL. */
export const FILTER_LIST: readonly FilterDefinition[] = Object.keys(FILTERS)
  .filter(isFilterName)
  .map((name) => ({ name, ...FILTERS[name] }));

function isFilterName(name: string): name is FilterName {
  return Object.hasOwn(FILTERS, name);
}

/** Returns the definition of a filter. */
export function filterOf(name: FilterName): FilterEntry {
  return FILTERS[name];
}

/** The same record, typed by name, so that each filter is read with its value's type. */
const DEFINITIONS: { readonly [Name in FilterName]: FilterEntry<Values[Name]> } = FILTERS;

/**
 * Reads strings as filters. Never throws: invalid ones are ignored and reported. A filter with one
 * value takes the first string.
 */
export function readFilters(texts: FilterTexts): { filters: Filters; ignored: IgnoredParam[] } {
  const filters: { -readonly [Name in FilterName]?: Values[Name] } = {};
  const ignored: IgnoredParam[] = [];

  function take<Name extends FilterName>(name: Name): void {
    const read = DEFINITIONS[name].read(texts[name] ?? []);
    if (read.value !== undefined) filters[name] = read.value;
    for (const item of read.ignored) ignored.push({ name, ...item });
  }

  for (const { name } of FILTER_LIST) take(name);
  return { filters, ignored };
}

/** Returns the active filters as strings; `readFilters` reads them back. */
export function textsOf(filters: Filters): FilterTexts {
  const texts: { [Name in FilterName]?: readonly string[] } = {};
  for (const { name } of FILTER_LIST) {
    const value = filters[name];
    if (value !== undefined) texts[name] = [value].flat().map(String);
  }
  return texts;
}

/** Returns the active filters that meet a condition. */
export function pickFilters(
  filters: Filters,
  isPicked: (filter: FilterDefinition) => boolean,
): Filters {
  const picked: { -readonly [Name in FilterName]?: Values[Name] } = {};

  function pick<Name extends FilterName>(name: Name): void {
    const value = filters[name];
    if (value !== undefined) picked[name] = value;
  }

  for (const filter of FILTER_LIST) if (isPicked(filter)) pick(filter.name);
  return picked;
}
