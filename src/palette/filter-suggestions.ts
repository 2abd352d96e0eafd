import { isVersionTail } from "../artifact/explain-fqn.ts";
import { parseFqn } from "../artifact/fqn.ts";
import { repoNamesIn, type SeenValues, seenValuesOf } from "../artifact/seen-values.ts";
import { looksOf } from "../lib/look-alike.ts";
import { describeFilter } from "../url-state/describe-filters.ts";
import {
  type FilterName,
  type Filters,
  filterOf,
  readFilters,
  textsOf,
} from "../url-state/filters.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { matchText } from "./match-text.ts";
import {
  code,
  filterLabel,
  filterSuggestion,
  key,
  openLabel,
  openSuggestion,
  plain,
  type Suggestion,
  strong,
} from "./suggestion.ts";

/** Suggestions for a call of the API: its filters replace the active ones. */
export function callSuggestions(filters: Filters, state: UrlState, seen: SeenValues): Suggestion[] {
  const texts = textsOf(filters);
  const label =
    Object.keys(texts).length === 0
      ? [plain("Show "), strong("all versions")]
      : filterLabel(texts, repoNamesIn(seen));
  const suggestion = filterSuggestion(state, label, filters);
  const { fqn = "" } = filters;
  const { name, version } = parseFqn(fqn) ?? {};
  if (name === undefined || version === undefined || !isVersionTail(version)) return [suggestion];
  return [openSuggestion(state, fqn, openLabel({ name, version })), suggestion];
}

/** The filters that free text may complete, most likely first. */
const COMPLETED_FILTERS = ["name", "tag", "ml_repo_id", "run_ids"] as const;

/** Filters by seen values that look like the text, ignoring case. Values that equal it come first. */
export function exactSuggestions(text: string, state: UrlState, seen: SeenValues): Suggestion[] {
  const matches = COMPLETED_FILTERS.flatMap((name) =>
    valuesOf(name, seen).flatMap((value) => (isExact(value, text) ? { name, ...value } : [])),
  );
  const isSame = ({ value, label }: SeenText) => Number(value === text || label === text);
  return matches
    .sort((one, other) => isSame(other) - isSame(one))
    .map(({ name, ...value }) => valueSuggestion(name, value, state));
}

/** Whether the text looks like a seen value of the filter, or its name, ignoring case. */
export function hasExactValue(name: FilterName, text: string, seen: SeenValues): boolean {
  return valuesOf(name, seen).some((value) => isExact(value, text));
}

function isExact({ value, label }: SeenText, text: string): boolean {
  const looks = looksOf(text.toLowerCase());
  return [value, label].some((seenText) => looksOf(seenText.toLowerCase()) === looks);
}

const MAX_COMPLETIONS = 5;

/** Filters by the seen values that match the typed text, best match first, at most five. */
export function completionSuggestions(
  { name, text }: { readonly name: FilterName; readonly text: string },
  state: UrlState,
  seen: SeenValues,
): Suggestion[] {
  return valuesOf(name, seen)
    .map((value) => ({ ...value, match: matchText(value.label, text) ?? exactMatch(value, text) }))
    .filter(({ match, value, label }) => match !== undefined && label !== text && value !== text)
    .sort((one, other) => (other.match?.score ?? 0) - (one.match?.score ?? 0))
    .slice(0, MAX_COMPLETIONS)
    .map((value) => valueSuggestion(name, value, state));
}

/** For text that looks the same, but has other characters. */
function exactMatch(value: SeenText, text: string) {
  return isExact(value, text) ? { score: Number.POSITIVE_INFINITY } : undefined;
}

/** A filter by a seen value. `value` is what the filter sends, `label` what the page displays. */
function valueSuggestion(
  name: FilterName,
  { value, label }: SeenText,
  state: UrlState,
): Suggestion {
  const description = describeFilter(name, [value], () => label);
  const text = description.isCode ? code(description.value) : strong(description.value);
  const parts = [plain("Filter by "), key(`${description.key}: `), text];
  const { filters } = readFilters({ [name]: [value] });
  const hint = label === value ? undefined : value;
  const suggestion = filterSuggestion(state, parts, { ...state.filters, ...filters }, { hint });
  return name === "name" ? { ...suggestion, isCompletion: true } : suggestion;
}

interface SeenText {
  readonly value: string;
  readonly label: string;
}

function valuesOf(name: FilterName, seen: SeenValues): SeenText[] {
  const { completedBy, keywords = [] } = filterOf(name);
  return [
    ...keywords.map((value) => ({ value, label: value })),
    ...seenValuesOf(seen, completedBy).map(({ value, name: label = value }) => ({ value, label })),
  ];
}
