import { type FilterName, readFilters } from "../url-state/filters.ts";
import { normalizeInput } from "../url-state/normalize-input.ts";
import { readValues } from "../url-state/pasted-values.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { completionSuggestions, exactSuggestions } from "./filter-suggestions.ts";
import { filterBy } from "./list-suggestions.ts";
import type { PaletteData } from "./loaded-versions.ts";
import { distinct, filterLabel, filterSuggestion, type Suggestion } from "./suggestion.ts";
import { aliasMatches, nameAndVersionSuggestions } from "./version-suggestions.ts";

/**
 * Suggestions for free text: loaded versions with this alias, seen values that equal it, the version it
 * names, and seen names, ML repos, tags, and runs that match it. Filters by the text itself come last,
 * as a fallback. A number may also be a version, a step, or an ML repo's ID.
 */
export function freeTextSuggestions(
  text: string,
  state: UrlState,
  data: PaletteData,
): Suggestion[] {
  const named = nameAndVersionSuggestions(text, state, data);
  const aliases = aliasMatches(text, state, data);
  const seen = [
    ...aliases.exact,
    ...exactSuggestions(text, state, data),
    ...itemSuggestions(text, state, data),
    ...(named.isSeenName ? named.suggestions : []),
    ...completions(text, state, data).map((suggestion) => ({ ...suggestion, ...COMPLETION })),
    ...aliases.partial,
    ...runCompletions(text, state, data),
  ];
  const literal = [
    ...severalRuns(text, state),
    ...(named.isSeenName ? [] : named.suggestions),
    ...literalFilters(text, data).flatMap(([name, value]) =>
      literalSuggestions(name, value, state),
    ),
  ].map((suggestion): Suggestion => ({ ...suggestion, isFallback: true }));
  return distinct([...seen, ...literal]);
}

const COMPLETION = { isCompletion: true } as const;

function completions(text: string, state: UrlState, data: PaletteData): readonly Suggestion[] {
  const complete = (name: FilterName) => completionSuggestions({ name, text }, state, data);
  return [
    ...complete("name").slice(0, MAX_NAMES),
    ...complete("ml_repo_id").slice(0, MAX_OTHERS),
    ...complete("tag").slice(0, MAX_OTHERS),
  ];
}

/** Suggestions for each item of a list, `prod, nightly`, if each is a known value, alias, or version. */
function itemSuggestions(text: string, state: UrlState, data: PaletteData): Suggestion[] {
  const items = text
    .split(/[,;\t]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (items.length < 2) return [];
  const found = items.map((item) => {
    const named = nameAndVersionSuggestions(item, state, data);
    return [
      ...aliasMatches(item, state, data).exact,
      ...exactSuggestions(item, state, data),
      ...(named.isSeenName ? named.suggestions : []),
    ];
  });
  return found.some(({ length }) => length === 0) ? [] : found.flat();
}

/** A filter by the runs in `a;b`, text without spaces. `2,400` is a number. */
function severalRuns(text: string, state: UrlState): Suggestion[] {
  const isNumber = /^[\d,]+$/.test(text);
  const values = isNumber || /\s/.test(text) ? [] : readValues(text);
  return values.length < 2 ? [] : filterBy("run_ids", values, state);
}

const MAX_NAMES = 4;
const MAX_OTHERS = 2;

/** Short text matches too many IDs by chance. */
function runCompletions(text: string, state: UrlState, data: PaletteData): Suggestion[] {
  const isHex = /^[0-9a-f]{4,}$/i.test(text);
  if (!isHex && text.length < 3) return [];
  const completions = completionSuggestions({ name: "run_ids", text }, state, data);
  return isHex ? completions : completions.slice(0, MAX_OTHERS);
}

/** The filters that accept the text itself, with their values. */
function literalFilters(text: string, data: PaletteData): [FilterName, string][] {
  const filters: [FilterName, string][] = [
    ["name", text],
    ["tag", text],
  ];
  if (/^latest$/i.test(text)) return [["version", text], ...filters];
  const [, v, version] = /^(v)(\d+)$/i.exec(text) ?? [];
  if (v !== undefined && version !== undefined) return [["version", version], ...filters];
  const number = normalizeInput("run_steps", text, data);
  if (!/^\d+$/.test(number)) return filters;
  return [["version", number], ["ml_repo_id", number], ["run_steps", number], ...filters];
}

function literalSuggestions(name: FilterName, text: string, state: UrlState): Suggestion[] {
  const { filters, ignored } = readFilters({ [name]: [text] });
  if (ignored.length > 0) return [];
  const label = filterLabel({ [name]: [text] });
  return [filterSuggestion(state, label, { ...state.filters, ...filters })];
}
