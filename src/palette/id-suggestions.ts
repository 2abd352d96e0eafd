import { repoNamesIn } from "../artifact/seen-values.ts";
import type { UrlState } from "../url-state/url-state.ts";
import type { PaletteData } from "./loaded-versions.ts";
import type { ParsedInput, ParsedRuns } from "./parsed-input.ts";
import {
  code,
  filterLabel,
  filterSuggestion,
  openSuggestion,
  plain,
  type Suggestion,
  strong,
} from "./suggestion.ts";
import { openSuggestions } from "./version-suggestions.ts";

/** Suggestions for an ID, which may be a version's, an artifact's, or a run's. Loaded versions show which. */
export function idSuggestions(
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
  const run = filterSuggestion(
    state,
    filterLabel({ run_ids: [id] }),
    { ...state.filters, run_ids: [id] },
    { icon: "run" },
  );
  return artifact === undefined ? [open, filter, run] : [filter, open];
}

/** Suggestions for runs: filters by them, alone or added to the active ones. */
export function runSuggestions(
  { ids, mlRepoId }: ParsedRuns,
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
