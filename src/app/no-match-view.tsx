import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { COUNT_KEY } from "../api/artifact-version-count.ts";
import { repoNamesIn } from "../artifact/seen-values.ts";
import { didYouMean } from "../list-states/did-you-mean.ts";
import { NoMatch } from "../list-states/no-match.tsx";
import { narrowingFilters } from "../list-states/relaxations.ts";
import { Waiting } from "../list-states/waiting.tsx";
import { textsOf } from "../url-state/filters.ts";
import { withFilterTexts, withoutFilter } from "../url-state/transitions.ts";
import { clearFilters } from "./clear-filters.ts";
import { useList } from "./list-context.ts";
import { useSeenValues } from "./seen-values.ts";
import { useRelaxations, withOnly } from "./use-relaxations.ts";

/** The state of a list with no matching versions: which filters to remove or correct. */
export function NoMatchView() {
  const list = useList();
  const { state, navigate } = list;
  const client = useQueryClient();
  const seen = useSeenValues();
  const texts = useMemo(() => textsOf(state.filters), [state.filters]);
  const similar = useMemo(() => didYouMean(texts, seen), [texts, seen]);
  const relaxations = useRelaxations(state, narrowingFilters(texts));
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
