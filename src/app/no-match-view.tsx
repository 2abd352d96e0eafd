import { useMemo } from "react";
import { repoNamesIn } from "../artifact/seen-values.ts";
import { didYouMean } from "../list-states/did-you-mean.ts";
import { NoMatch } from "../list-states/no-match.tsx";
import { narrowingFilters } from "../list-states/relaxations.ts";
import { textsOf } from "../url-state/filters.ts";
import { withFilters, withFilterTexts, withoutFilter } from "../url-state/transitions.ts";
import { useList } from "./list-context.ts";
import { useSeenValues } from "./seen-values.ts";
import { useRelaxations, withOnly } from "./use-relaxations.ts";

/** The state of a list with no matching versions: which filters to remove or correct. */
export function NoMatchView() {
  const { state, navigate } = useList();
  const seen = useSeenValues();
  const texts = useMemo(() => textsOf(state.filters), [state.filters]);
  const similar = useMemo(() => didYouMean(texts, seen), [texts, seen]);
  const relaxations = useRelaxations(state, narrowingFilters(texts));
  return (
    <NoMatch
      texts={texts}
      relaxations={relaxations}
      repoNameOf={repoNamesIn(seen)}
      similar={similar}
      onRemove={(name) => navigate(withoutFilter(state, name))}
      onKeep={(name) => navigate(withOnly(state, name))}
      onClear={() => navigate(withFilters(state, {}))}
      onReplace={(name, text) => navigate(withFilterTexts(state, name, [text]))}
    />
  );
}
