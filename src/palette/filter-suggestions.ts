import { isVersionTail } from "../artifact/explain-fqn.ts";
import { parseFqn } from "../artifact/fqn.ts";
import { repoNamesIn, type SeenValues, seenValuesOf } from "../artifact/seen-values.ts";
import { describeFilter } from "../url-state/describe-filters.ts";
import {
  type FilterName,
  type Filters,
  filterOf,
  readFilters,
  textsOf,
} from "../url-state/filters.ts";
import { normalizeTexts } from "../url-state/normalize-input.ts";
import type { UrlState } from "../url-state/url-state.ts";
import type { ParsedFields } from "./parsed-input.ts";
import { matchOf } from "./rank.ts";
import {
  distinct,
  filterParts,
  filterSuggestion,
  key,
  openSuggestion,
  plain,
  type Suggestion,
  strong,
  valuePart,
} from "./suggestion.ts";

/** Offers for a call of the API: all its filters in place of those in force. */
export function callSuggestions(
  filters: Filters,
  state: UrlState,
  known: SeenValues,
): Suggestion[] {
  const label = filterParts(textsOf(filters), repoNamesIn(known));
  const whole =
    label.length === 0 ? [plain("Show "), strong("all versions")] : [plain("Filter by "), ...label];
  const suggestion = filterSuggestion(state, whole, filters);
  const { fqn = "" } = filters;
  const { name, version } = parseFqn(fqn) ?? {};
  if (name === undefined || version === undefined || !isVersionTail(version)) return [suggestion];
  return [openSuggestion(state, fqn, [plain("Open "), strong(`${name} ${version}`)]), suggestion];
}

/** Offers for filters by name: added to those in force, and completed by values known. */
export function fieldSuggestions(
  found: ParsedFields,
  state: UrlState,
  known: SeenValues,
): Suggestion[] {
  const { filters } = readFilters(normalizeTexts(found.texts, known));
  const { typing } = found;
  const suggestions: Suggestion[] = [];
  if (Object.keys(filters).length > 0) {
    const label = [plain("Filter by "), ...filterParts(textsOf(filters), repoNamesIn(known))];
    suggestions.push(filterSuggestion(state, label, { ...state.filters, ...filters }));
  }
  const completions = typing === undefined ? [] : completionsOf(typing, state, known);
  // A name filters only whole, so the names known come before one that is typed so far.
  const isBegun =
    (typing?.name === "name" || typing?.name === "ml_repo_id") &&
    !valuesOf(typing.name, known).some((known) => isExact(known, typing.text));
  return distinct(isBegun ? [...completions, ...suggestions] : [...suggestions, ...completions]);
}

/** The kinds of values known, the likeliest first. */
const KINDS = ["name", "tag", "ml_repo_id", "run_ids"] as const;

/** Filters by the values known that are a text, but for their case; those just so come first. */
export function exactSuggestions(text: string, state: UrlState, known: SeenValues): Suggestion[] {
  const found = KINDS.flatMap((name) =>
    valuesOf(name, known).flatMap((value) => (isExact(value, text) ? { name, ...value } : [])),
  );
  const isJustSo = ({ value, label }: SeenText) => Number(value === text || label === text);
  return found
    .sort((one, other) => isJustSo(other) - isJustSo(one))
    .map(({ name, ...value }) => valueSuggestion(name, value, state));
}

function isExact({ value, label }: SeenText, text: string): boolean {
  return [value, label].some((known) => known.toLowerCase() === text.toLowerCase());
}

const MOST_COMPLETIONS = 5;

/** Filters by the values known that match what is typed, at most five. */
export function completionsOf(
  { name, text }: { readonly name: FilterName; readonly text: string },
  state: UrlState,
  known: SeenValues,
): Suggestion[] {
  return valuesOf(name, known)
    .map((value) => ({ ...value, match: matchOf(value.label, text) }))
    .filter(({ match, value, label }) => match !== undefined && label !== text && value !== text)
    .sort((one, other) => (other.match?.score ?? 0) - (one.match?.score ?? 0))
    .slice(0, MOST_COMPLETIONS)
    .map((value) => valueSuggestion(name, value, state));
}

/** Filters by a value known; `value` is what the filter takes, `label` what people call it. */
function valueSuggestion(
  name: FilterName,
  { value, label }: SeenText,
  state: UrlState,
): Suggestion {
  const words = describeFilter(name, [value], () => label);
  const text = words.isCode ? valuePart(words) : strong(words.value);
  const parts = [plain("Filter by "), key(`${words.key}: `), text];
  const { filters } = readFilters({ [name]: [value] });
  const hint = label === value ? undefined : value;
  return filterSuggestion(state, parts, { ...state.filters, ...filters }, { hint });
}

interface SeenText {
  readonly value: string;
  readonly label: string;
}

function valuesOf(name: FilterName, known: SeenValues): SeenText[] {
  const { completedBy, keywords = [] } = filterOf(name);
  return [
    ...keywords.map((value) => ({ value, label: value })),
    ...seenValuesOf(known, completedBy).map(({ value, name: label = value }) => ({ value, label })),
  ];
}
