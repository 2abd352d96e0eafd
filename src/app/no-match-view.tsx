import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { COUNT_KEY } from "../api/artifact-version-count.ts";
import type { Artifact } from "../artifact/artifact.ts";
import { repoNamesIn } from "../artifact/seen-values.ts";
import { didYouMean } from "../list-states/did-you-mean.ts";
import { type CountedSuggestion, NoMatch } from "../list-states/no-match.tsx";
import { narrowingFilters } from "../list-states/relaxations.ts";
import { Waiting } from "../list-states/waiting.tsx";
import { type FilterTexts, textsOf } from "../url-state/filters.ts";
import { withFilterTexts, withoutFilter } from "../url-state/transitions.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { clearFilters } from "./clear-filters.ts";
import { useList } from "./list-context.ts";
import { useSeenValues } from "./seen-values.ts";
import { useArtifactIndex } from "./use-artifact-index.ts";
import { useArtifactName } from "./use-artifact-name.ts";
import { useCounts, useRelaxations, withOnly } from "./use-relaxations.ts";

/** The state of a list with no matching versions: which filters to remove or correct. */
export function NoMatchView() {
  const list = useList();
  const { state, navigate } = list;
  const client = useQueryClient();
  const seen = useSeenValues();
  const texts = useMemo(() => textsOf(state.filters), [state.filters]);
  const narrowing = narrowingFilters(texts);
  // By itself, the ID has just matched nothing.
  useArtifactName(narrowing.length > 1 ? state.filters.artifact_id : undefined);
  const relaxations = useRelaxations(state, narrowing);
  const similar = useSimilar(state, texts);
  const counts = { queryKey: [COUNT_KEY] };
  const waiting = useIsFetching(counts) > 0 && (
    <Waiting
      onCancel={() => void client.cancelQueries(counts)}
      className="w-full rounded-6 border border-line-2 empty:hidden"
    />
  );
  return (
    <NoMatch
      texts={texts}
      relaxations={relaxations}
      repoNameOf={repoNamesIn(seen)}
      similar={similar}
      waiting={waiting}
      onRemove={(name) => navigate(withoutFilter(state, name))}
      onKeep={(name) => navigate(withOnly(state, name))}
      onClear={() => clearFilters(list)}
      onReplace={(name, text) => navigate(withFilterTexts(state, name, [text]))}
    />
  );
}

/** Values to filter by instead of those that don't exist, and how many versions match then. */
function useSimilar(state: UrlState, texts: FilterTexts): readonly CountedSuggestion[] {
  const seen = useSeenValues();
  const { artifacts, isExhaustive: isComplete } = useArtifactIndex(state.filters.ml_repo_id);
  // While it arrives, a part of the index doesn't tell what is missing.
  const known = isComplete ? artifacts : NO_ARTIFACTS;
  const similar = useMemo(
    () => didYouMean(texts, { seen, artifacts: known, isComplete }),
    [texts, seen, known, isComplete],
  );
  const counts = useCounts(
    similar.flatMap(({ name, candidates }) =>
      candidates.map(({ value }) => withFilterTexts(state, name, [value])),
    ),
  );
  let from = 0;
  return similar.map((suggestion) => {
    const { length } = suggestion.candidates;
    from += length;
    return { ...suggestion, counts: counts.slice(from - length, from).map(({ count }) => count) };
  });
}

const NO_ARTIFACTS: readonly Artifact[] = [];
