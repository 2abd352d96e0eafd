import { repoNamesIn } from "../artifact/seen-values.ts";
import { omitUndefined } from "../lib/omit-undefined.ts";
import {
  FILTER_LIST,
  type FilterName,
  type Filters,
  type FilterTexts,
  filterOf,
  readFilters,
  textsOf,
} from "../url-state/filters.ts";
import { withFilters } from "../url-state/transitions.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { completionSuggestions, exactSuggestions, hasExactValue } from "./filter-suggestions.ts";
import { freeTextSuggestions } from "./free-text-suggestions.ts";
import type { PaletteData } from "./loaded-versions.ts";
import type { ParsedFields } from "./parsed-input.ts";
import { resolveFields } from "./resolve-fields.ts";
import {
  distinct,
  filterLabel,
  filterParts,
  filterSuggestion,
  key,
  plain,
  type Suggestion,
} from "./suggestion.ts";
import { nameAndVersionSuggestions } from "./version-suggestions.ts";

/**
 * Suggestions for filters by name: added to the active ones, together with what the rest of the text may be,
 * and completed by seen values.
 */
export function fieldSuggestions(
  input: ParsedFields,
  state: UrlState,
  data: PaletteData,
): Suggestion[] {
  const { texts, words } = resolveFields(input, data);
  const choices = choicesOf(texts)
    .map((choice) => readFilters(choice).filters)
    .filter((filters) => Object.keys(filters).length > 0);
  const [first = {}] = choices;
  const fields = choices.map((filters) =>
    filterSuggestion(state, labelOf(filters, data), { ...state.filters, ...filters }),
  );
  const withWords = words === "" ? [] : wordSuggestions(words, first, state, data);
  // Filters that leave out a part of the text come after guesses that have it.
  const isGuess = withWords.length > 0 && withWords.every(({ isFallback }) => isFallback);
  const suggestions = [
    ...(input.typed === undefined ? [] : knownSuggestions(input.typed, state, data)),
    ...withWords,
    ...(isGuess ? fields.map((field) => ({ ...field, isFallback: true as const })) : fields),
  ];
  return distinct([
    ...withCompletions(input, suggestions, state, data),
    ...wholeSuggestions(input, words, state),
  ]);
}

function labelOf(filters: Filters, data: PaletteData) {
  return filterLabel(textsOf(filters), repoNamesIn(data));
}

/** One set of values for each value of a filter that takes only one. */
function choicesOf(texts: FilterTexts): readonly FilterTexts[] {
  const chosen = FILTER_LIST.find(
    ({ name, kind }) => kind !== "list" && (texts[name]?.length ?? 0) > 1,
  );
  if (chosen === undefined) return [texts];
  return (texts[chosen.name] ?? []).flatMap((value) =>
    choicesOf({ ...texts, [chosen.name]: [value] }),
  );
}

/** What text without a colon also is: `version 3` may name an artifact. */
function knownSuggestions(
  typed: string,
  state: UrlState,
  data: PaletteData,
): readonly Suggestion[] {
  const named = nameAndVersionSuggestions(typed, state, data);
  return [...exactSuggestions(typed, state, data), ...(named.isSeenName ? named.suggestions : [])];
}

/** Filters by the fields and by what the other text may be. */
function wordSuggestions(
  words: string,
  fields: Filters,
  state: UrlState,
  data: PaletteData,
): Suggestion[] {
  const names = FILTER_LIST.filter(({ name }) => fields[name] !== undefined);
  if (names.length === 0) return freeTextSuggestions(words, state, data);
  const base = withFilters(state, { ...state.filters, ...fields });
  const prefix = [
    plain("Filter by "),
    ...filterParts(textsOf(fields), repoNamesIn(data)),
    key(", "),
  ];
  return freeTextSuggestions(words, base, data)
    .filter(
      ({ icon, next }) =>
        icon === "filter" && names.every(({ name }) => next.filters[name] === fields[name]),
    )
    .map(({ label, next, isFallback }) => ({
      ...filterSuggestion(state, [...prefix, ...label.slice(1)], next.filters),
      ...omitUndefined({ isFallback }),
    }));
}

/** Adds completions of the only field. Filters match exactly, so those of a partial name or ID come first. */
function withCompletions(
  { fields, words }: ParsedFields,
  suggestions: readonly Suggestion[],
  state: UrlState,
  data: PaletteData,
): readonly Suggestion[] {
  const [typing, ...others] = fields;
  if (typing === undefined || others.length > 0 || words !== "") return suggestions;
  const completions = completionSuggestions(typing, state, data);
  const isPartial =
    COMPLETED_FIRST.has(typing.name) && !hasExactValue(typing.name, typing.text, data);
  return isPartial ? [...completions, ...suggestions] : [...suggestions, ...completions];
}

const COMPLETED_FIRST: ReadonlySet<FilterName> = new Set(["name", "ml_repo_id", "run_ids"]);

/** A filter by all text after the only name, in case it is one value: `tag:prod churn`. */
function wholeSuggestions({ fields }: ParsedFields, words: string, state: UrlState): Suggestion[] {
  const [only, ...others] = fields;
  if (only === undefined || others.length > 0 || words === "" || only.extent === "exact") return [];
  const { name, text } = only;
  const { filters } = readFilters({ [name]: [text] });
  if (filterOf(name).kind === "list" || filters[name] === undefined) return [];
  const suggestion = filterSuggestion(state, filterLabel({ [name]: [text] }), {
    ...state.filters,
    ...filters,
  });
  return [{ ...suggestion, isFallback: true }];
}
