import { type FilterName, readFilters } from "../url-state/filters.ts";
import { normalizeInput } from "../url-state/normalize-input.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { completionsOf, exactSuggestions } from "./filter-suggestions.ts";
import type { PaletteData } from "./loaded-versions.ts";
import { distinct, filterParts, filterSuggestion, plain, type Suggestion } from "./suggestion.ts";
import { namedVersionSuggestions } from "./version-suggestions.ts";

/**
 * Offers for a word that is nothing in particular: the values known that are this very word, the
 * version it calls, the names, ML repos, tags and runs known that match it, then the word as it is. A
 * number may be a version, a step or an ML repo's id as well.
 */
export function textSuggestions(text: string, state: UrlState, known: PaletteData): Suggestion[] {
  const called = namedVersionSuggestions(text, state, known);
  const first = [
    ...exactSuggestions(text, state, known),
    ...(called.isSure ? called.suggestions : []),
    ...completionsOf({ name: "name", text }, state, known).slice(0, MOST_NAMES),
    ...completionsOf({ name: "ml_repo_id", text }, state, known).slice(0, MOST_OTHERS),
    ...completionsOf({ name: "tag", text }, state, known).slice(0, MOST_OTHERS),
    ...(/^[0-9a-f]{4,}$/i.test(text) ? completionsOf({ name: "run_ids", text }, state, known) : []),
  ];
  const last = [
    ...(called.isSure ? [] : called.suggestions),
    ...asItIs(text, known).flatMap(([name, value]) => byFilter(name, value, state)),
  ].map((suggestion): Suggestion => ({ ...suggestion, last: true }));
  return distinct([...first, ...last]);
}

const MOST_NAMES = 4;
const MOST_OTHERS = 2;

/** The filters that take a word, with the text that it is for each. */
function asItIs(text: string, known: PaletteData): [FilterName, string][] {
  const words: [FilterName, string][] = [
    ["name", text],
    ["tag", text],
  ];
  if (/^latest$/i.test(text)) return [["version", text], ...words];
  const number = normalizeInput("run_steps", text, known);
  if (!/^\d+$/.test(number)) return words;
  return [["version", number], ["ml_repo_id", number], ["run_steps", number], ...words];
}

function byFilter(name: FilterName, text: string, state: UrlState): Suggestion[] {
  const { filters, ignored } = readFilters({ [name]: [text] });
  if (ignored.length > 0) return [];
  const words = [plain("Filter by "), ...filterParts({ [name]: [text] })];
  return [filterSuggestion(state, words, { ...state.filters, ...filters })];
}
