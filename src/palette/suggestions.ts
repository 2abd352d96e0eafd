import { parseFqn } from "../artifact/fqn.ts";
import { repoNamesIn } from "../artifact/seen-values.ts";
import { omitUndefined } from "../lib/omit-undefined.ts";
import { describeFilter } from "../url-state/describe-filters.ts";
import { textsOf } from "../url-state/filters.ts";
import { withOpen } from "../url-state/transitions.ts";
import { format, INITIAL_STATE, parse, type UrlState } from "../url-state/url-state.ts";
import { callSuggestions, fieldSuggestions } from "./filter-suggestions.ts";
import { fqnSuggestions, incompleteFqnSuggestions } from "./fqn-suggestions.ts";
import type { PaletteData } from "./loaded-versions.ts";
import type { ParsedInput } from "./parsed-input.ts";
import {
  code,
  filterParts,
  filterSuggestion,
  key,
  openSuggestion,
  plain,
  replacedHint,
  type Suggestion,
  strong,
  valuePart,
} from "./suggestion.ts";
import { textSuggestions } from "./text-suggestions.ts";
import { openSuggestions } from "./version-suggestions.ts";

/**
 * What can be done with a recognized text: each offer is the state it leads to. Filters that it takes
 * away or changes are named in its hint. Offers that no address could hold are left out.
 */
export function suggestionsOf(
  input: ParsedInput,
  state: UrlState,
  known: PaletteData,
): Suggestion[] {
  return allSuggestions(input, state, known).filter(
    ({ next }) => parse(format(next)).ignored.length === 0,
  );
}

function allSuggestions(
  input: ParsedInput,
  state: UrlState,
  known: PaletteData,
): readonly Suggestion[] {
  switch (input.kind) {
    case "fqn":
      return fqnSuggestions(input.fqn, state, known);
    case "odd-fqn":
      return incompleteFqnSuggestions(input, state, known);
    case "id":
      return idSuggestions(input, state, known);
    case "runs":
      return runSuggestions(input, state, known);
    case "call":
      return callSuggestions(input.filters, state, known);
    case "fields":
      return fieldSuggestions(input, state, known);
    case "address":
      return urlSuggestions(input.state, state, known);
    case "word":
      return textSuggestions(input.text, state, known);
    case "empty":
    case "elsewhere":
      return [];
  }
}

/** An id tells nothing of what it is of; what is at hand does. */
function idSuggestions(
  { id, exact }: Extract<ParsedInput, { kind: "id" }>,
  state: UrlState,
  { versions }: PaletteData,
): Suggestion[] {
  const [atHand] = openSuggestions(
    versions.filter((version) => version.id === id),
    state,
  );
  const open =
    atHand ?? openSuggestion(state, `id:${id}`, [plain("Open version by ID "), code(id)]);
  if (exact) return [open];
  const artifact = versions.find(({ artifactId }) => artifactId === id);
  const label = [plain("Filter by "), key("Artifact ID: "), code(id)];
  const hint = { hint: artifact?.name };
  const filter = filterSuggestion(state, label, { ...state.filters, artifact_id: id }, hint);
  return artifact === undefined ? [open, filter] : [filter, open];
}

function runSuggestions(
  { ids, mlRepoId }: Extract<ParsedInput, { kind: "runs" }>,
  state: UrlState,
  known: PaletteData,
): Suggestion[] {
  const { filters } = state;
  const [first = ""] = ids;
  const words = describeFilter("run_ids", ids);
  const label = [plain("Filter by "), key(`${words.key}: `), valuePart(words)];
  const suggestions = [
    filterSuggestion(state, label, { ...filters, run_ids: ids }, { icon: "run" }),
  ];
  const added = [...new Set([...(filters.run_ids ?? []), ...ids])];
  if (filters.run_ids !== undefined && added.length > filters.run_ids.length) {
    const more = { hint: `${added.length} runs then`, quiet: true };
    const word = ids.length === 1 ? [code(first)] : [strong(`${ids.length} runs`)];
    const addLabel = [plain("Add to the runs: "), ...word];
    suggestions.push(filterSuggestion(state, addLabel, { ...filters, run_ids: added }, more));
  }
  if (mlRepoId !== undefined) {
    const repo = filterParts({ ml_repo_id: [mlRepoId] }, repoNamesIn(known));
    const repoLabel = [plain("Filter by "), ...repo];
    suggestions.push(filterSuggestion(state, repoLabel, { ...filters, ml_repo_id: mlRepoId }));
  } else if (ids.length === 1) {
    suggestions.push(
      openSuggestion(state, `id:${first}`, [plain("Open version by ID "), code(first)]),
    );
  }
  return suggestions;
}

/** The whole of the address; and what it opens, beside the list as it is. */
function urlSuggestions(found: UrlState, state: UrlState, known: PaletteData): Suggestion[] {
  const { open, tab } = found;
  const suggestions: Suggestion[] = [];
  if (open === undefined || format({ ...found, tab: "overview" }) !== format(onlyOpen(open))) {
    const words = filterParts(textsOf(found.filters), repoNamesIn(known));
    const label =
      words.length === 0
        ? [plain("Go to "), strong("all versions")]
        : [plain("Go to the view "), ...words];
    const isHere = format(found) === format(state);
    const hint = isHere ? "in force already" : replacedHint(state.filters, found.filters);
    suggestions.push({
      id: "address",
      icon: "view",
      label,
      next: found,
      ...omitUndefined({ hint }),
    });
  }
  if (open !== undefined) {
    const { name, version = "" } = parseFqn(open) ?? { name: open };
    const label = [plain("Open "), strong(`${name} ${version}`.trim())];
    suggestions.push({ ...openSuggestion(state, open, label), next: withOpen(state, open, tab) });
  }
  return suggestions;
}

function onlyOpen(open: string): UrlState {
  return { ...INITIAL_STATE, open };
}
