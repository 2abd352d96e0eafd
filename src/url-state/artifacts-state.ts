import { omitUndefined } from "../lib/omit-undefined.ts";
import { ARTIFACT_COLUMNS, type ArtifactSort, isArtifactColumnId } from "./artifact-columns.ts";
import { FACET_NAMES, type FacetName, type Facets, NO_FACETS } from "./artifact-facets.ts";
import { MAX_VALUE_LENGTH } from "./filter-parsers.ts";
import type { IgnoredParam } from "./ignored-param.ts";
import { joinPairs, ParamReader } from "./search-params.ts";
import { type OpenState, openPairs, takeOpen } from "./url-state.ts";

/** Everything in a URL of the artifacts page. */
export interface ArtifactsState extends OpenState {
  /** The text that is searched; `""` for none. */
  readonly q: string;
  readonly facets: Facets;
  /** Absent: best match first, or without a text the order of the index. */
  readonly sort?: ArtifactSort;
}

export const INITIAL_ARTIFACTS: ArtifactsState = { q: "", facets: NO_FACETS, tab: "overview" };

const LENGTH_REASON = `must be at most ${MAX_VALUE_LENGTH} characters long`;

/** Parses a query string, with or without `?`. Never throws: what can't be read is ignored and reported. */
export function parseArtifacts(search: string): {
  readonly state: ArtifactsState;
  readonly ignored: readonly IgnoredParam[];
} {
  const params = new ParamReader(search);
  const state = {
    q: params.takeOne("q", readText, LENGTH_REASON) ?? "",
    facets: takeFacets(params),
    ...takeOpen(params),
    ...omitUndefined({ sort: params.takeOne("sort", readArtifactSort, "unknown column") }),
  };
  params.ignoreRest();
  return { state, ignored: params.ignored };
}

function readText(text: string): string | undefined {
  return text.length > MAX_VALUE_LENGTH ? undefined : text.toWellFormed();
}

function takeFacets(params: ParamReader): Facets {
  const facets: { -readonly [Name in FacetName]: Facets[Name] } = { ...NO_FACETS };
  for (const name of FACET_NAMES) facets[name] = takeValues(params, name);
  return facets;
}

/** Returns the distinct values of a facet. */
function takeValues(params: ParamReader, name: FacetName): readonly string[] {
  const values: string[] = [];
  for (const text of params.takeAll(name)) {
    const value = readText(text);
    if (value === undefined) params.ignored.push({ name, text, reason: LENGTH_REASON });
    else if (values.includes(value)) params.ignored.push({ name, text, reason: "repeated" });
    else values.push(value);
  }
  return values;
}

/** Reads the parameter `sort`: `name`, or `-name` for descending. */
function readArtifactSort(text: string): ArtifactSort | undefined {
  const descending = text.startsWith("-");
  const id = descending ? text.slice(1) : text;
  return isArtifactColumnId(id) && ARTIFACT_COLUMNS[id].sort !== undefined
    ? { id, descending }
    : undefined;
}

/** Returns the query string of a state: `""`, or starting with `?`. Defaults are left out. */
export function formatArtifacts(state: ArtifactsState): string {
  const { q, facets, sort } = state;
  const pairs: (readonly [string, string])[] = q === "" ? [] : [["q", q]];
  for (const name of FACET_NAMES) {
    for (const value of facets[name]) pairs.push([name, value]);
  }
  if (sort !== undefined) pairs.push(["sort", `${sort.descending ? "-" : ""}${sort.id}`]);
  pairs.push(...openPairs(state));
  return pairs.length === 0 ? "" : `?${joinPairs(pairs)}`;
}

/** Replaces the text that is searched; nothing else changes. */
export function withText(state: ArtifactsState, q: string): ArtifactsState {
  return { ...state, q };
}

/** Replaces the chosen values of one facet; nothing else changes. */
export function withFacet(
  state: ArtifactsState,
  name: FacetName,
  values: readonly string[],
): ArtifactsState {
  return { ...state, facets: { ...state.facets, [name]: values } };
}

/** Chooses a value of a facet, or no longer; nothing else changes. */
export function withToggled(state: ArtifactsState, name: FacetName, value: string): ArtifactsState {
  const values = state.facets[name];
  const others = values.filter((other) => other !== value);
  return withFacet(state, name, others.length < values.length ? others : [...values, value]);
}

/** Removes all facets and the text; the order and the open version stay. */
export function withoutChoices(state: ArtifactsState): ArtifactsState {
  return { ...state, q: "", facets: NO_FACETS };
}

/** Sorts by a column; `undefined` is the order without one. Nothing else changes. */
function withArtifactSort(
  { sort: _, ...state }: ArtifactsState,
  sort: ArtifactSort | undefined,
): ArtifactsState {
  return sort === undefined ? state : { ...state, sort };
}

/** Opens a version, or none; nothing else changes. */
export function withOpened(
  { open: _, chart: __, ...state }: ArtifactsState,
  { open, tab, chart }: OpenState,
): ArtifactsState {
  return { ...state, tab, ...omitUndefined({ open, chart }) };
}

/** Whether the text or a facet narrows the artifacts. */
export function hasChoices({ q, facets }: ArtifactsState): boolean {
  return q.trim() !== "" || FACET_NAMES.some((name) => facets[name].length > 0);
}

/** Without an order in the URL: the last updated first. */
const DEFAULT_SORT: ArtifactSort = { id: "updated_at", descending: true };

/** The order that the page shows; `undefined` for the best match of a text first. */
export function shownSortOf({
  q,
  sort,
}: Pick<ArtifactsState, "q" | "sort">): ArtifactSort | undefined {
  return sort ?? (q.trim() === "" ? DEFAULT_SORT : undefined);
}

/** Another order. Without one, the default order would only stay, so it is reversed. */
export function withNextSort(
  state: ArtifactsState,
  next: ArtifactSort | undefined,
): ArtifactsState {
  const isSame = next === undefined && state.sort === undefined;
  return withArtifactSort(state, isSame ? { ...DEFAULT_SORT, descending: false } : next);
}
