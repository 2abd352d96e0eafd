import { parseFqn } from "../artifact/fqn.ts";
import { repoNamesIn } from "../artifact/seen-values.ts";
import { omitUndefined } from "../lib/omit-undefined.ts";
import { textsOf } from "../url-state/filters.ts";
import { withOpen } from "../url-state/transitions.ts";
import { format, INITIAL_STATE, parse, type UrlState } from "../url-state/url-state.ts";
import { callSuggestions, fieldSuggestions } from "./filter-suggestions.ts";
import { fqnSuggestions, incompleteFqnSuggestions } from "./fqn-suggestions.ts";
import { freeTextSuggestions } from "./free-text-suggestions.ts";
import type { PaletteData } from "./loaded-versions.ts";
import type { ParsedInput } from "./parsed-input.ts";
import {
  code,
  filterLabel,
  filterParts,
  filterSuggestion,
  openLabel,
  openSuggestion,
  plain,
  replacedHint,
  type Suggestion,
  strong,
} from "./suggestion.ts";
import { openSuggestions } from "./version-suggestions.ts";

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
    case "free-text":
      return freeTextSuggestions(input.text, state, data);
    case "empty":
    case "other-url":
      return [];
  }
}

/** An ID may be a version's or an artifact's. Loaded versions show which. */
function idSuggestions(
  { id, isVersionId }: Extract<ParsedInput, { kind: "id" }>,
  state: UrlState,
  { versions }: PaletteData,
): Suggestion[] {
  const [loaded] = openSuggestions(
    versions.filter((version) => version.id === id),
    state,
  );
  const open =
    loaded ?? openSuggestion(state, `id:${id}`, [plain("Open version by ID "), code(id)]);
  if (isVersionId) return [open];
  const artifact = versions.find(({ artifactId }) => artifactId === id);
  const label = filterLabel({ artifact_id: [id] });
  const hint = { hint: artifact?.name };
  const filter = filterSuggestion(state, label, { ...state.filters, artifact_id: id }, hint);
  return artifact === undefined ? [open, filter] : [filter, open];
}

function runSuggestions(
  { ids, mlRepoId }: Extract<ParsedInput, { kind: "runs" }>,
  state: UrlState,
  data: PaletteData,
): Suggestion[] {
  const { filters } = state;
  const [first = ""] = ids;
  const suggestions = [
    filterSuggestion(
      state,
      filterLabel({ run_ids: ids }),
      { ...filters, run_ids: ids },
      { icon: "run" },
    ),
  ];
  const added = [...new Set([...(filters.run_ids ?? []), ...ids])];
  if (filters.run_ids !== undefined && added.length > filters.run_ids.length) {
    const options = { hint: `${added.length} runs in total`, hidesReplaced: true };
    const runs = ids.length === 1 ? [code(first)] : [strong(`${ids.length} runs`)];
    const label = [plain("Add to Run IDs: "), ...runs];
    suggestions.push(filterSuggestion(state, label, { ...filters, run_ids: added }, options));
  }
  if (mlRepoId !== undefined) {
    const label = filterLabel({ ml_repo_id: [mlRepoId] }, repoNamesIn(data));
    suggestions.push(filterSuggestion(state, label, { ...filters, ml_repo_id: mlRepoId }));
  } else if (ids.length === 1) {
    suggestions.push(
      openSuggestion(state, `id:${first}`, [plain("Open version by ID "), code(first)]),
    );
  }
  return suggestions;
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
