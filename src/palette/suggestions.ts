import { parseFqn } from "../artifact/fqn.ts";
import { repoNamesIn } from "../artifact/seen-values.ts";
import { omitUndefined } from "../lib/omit-undefined.ts";
import { textsOf } from "../url-state/filters.ts";
import { withOpen } from "../url-state/transitions.ts";
import { format, INITIAL_STATE, parse, type UrlState } from "../url-state/url-state.ts";
import { fieldSuggestions } from "./field-suggestions.ts";
import { callSuggestions } from "./filter-suggestions.ts";
import { fqnSuggestions, incompleteFqnSuggestions } from "./fqn-suggestions.ts";
import { freeTextSuggestions } from "./free-text-suggestions.ts";
import { idSuggestions, runSuggestions } from "./id-suggestions.ts";
import { listSuggestions } from "./list-suggestions.ts";
import type { PaletteData } from "./loaded-versions.ts";
import type { ParsedInput } from "./parsed-input.ts";
import { severalSuggestions } from "./several-suggestions.ts";
import {
  distinct,
  filterParts,
  openLabel,
  openSuggestion,
  plain,
  replacedHint,
  type Suggestion,
  strong,
} from "./suggestion.ts";
import { aliasMatches } from "./version-suggestions.ts";

/**
 * Returns what can be done with the input, best first. Each suggestion has the state it leads to,
 * and its hint names the filters it replaces. States that don't fit in a URL are left out.
 */
export function suggestionsFor(
  input: ParsedInput,
  state: UrlState,
  data: PaletteData,
): Suggestion[] {
  return allSuggestions(input, state, data).filter(
    ({ next }) => parse(format(next)).ignored.length === 0,
  );
}

function allSuggestions(
  input: ParsedInput,
  state: UrlState,
  data: PaletteData,
): readonly Suggestion[] {
  switch (input.kind) {
    case "fqn":
      return fqnSuggestions(input.fqn, state, data);
    case "incomplete-fqn":
      return incompleteFqnSuggestions(input, state, data);
    case "id":
      return idSuggestions(input, state, data);
    case "runs":
      return runSuggestions(input, state, data);
    case "call":
      return callSuggestions(input.filters, state, data);
    case "fields":
      return fieldSuggestions(input, state, data);
    case "url":
      return urlSuggestions(input.state, state, data);
    case "several":
      return severalSuggestions(input.inputs, (one) => allSuggestions(one, state, data));
    case "list":
      return listSuggestions(input.values, state, data);
    case "alias": {
      const { exact, partial } = aliasMatches(input.alias, state, data);
      return distinct([...exact, ...partial]);
    }
    case "free-text":
      return freeTextSuggestions(input.text, state, data);
    case "empty":
    case "other-url":
      return [];
  }
}

/** The state of the URL, and its open version next to the current list. */
function urlSuggestions(target: UrlState, state: UrlState, data: PaletteData): Suggestion[] {
  const { open, tab } = target;
  const suggestions: Suggestion[] = [];
  if (open === undefined || format({ ...target, tab: "overview" }) !== format(onlyOpen(open))) {
    const filters = filterParts(textsOf(target.filters), repoNamesIn(data));
    const label = filters.length === 0 ? [strong("all versions")] : filters;
    const isHere = format(target) === format(state);
    const hint = isHere ? "already active" : replacedHint(state.filters, target.filters);
    suggestions.push({
      id: "url",
      icon: "view",
      label: [plain("Go to "), ...label],
      next: target,
      ...omitUndefined({ hint }),
    });
  }
  if (open !== undefined) {
    const label = openLabel(parseFqn(open) ?? { name: open });
    suggestions.push({ ...openSuggestion(state, open, label), next: withOpen(state, open, tab) });
  }
  return suggestions;
}

function onlyOpen(open: string): UrlState {
  return { ...INITIAL_STATE, open };
}
