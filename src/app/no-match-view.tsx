import { useMemo } from "react";
import { repoNamesIn } from "../artifact/known-values.ts";
import { textsOf } from "../query/filters.ts";
import type { QueryState } from "../query/query-state.ts";
import { withFilters, withFilterTexts, withoutFilter } from "../query/transitions.ts";
import { closeMisses } from "../states/close-misses.ts";
import { NoMatch, narrowingFilters } from "../states/no-match.tsx";
import { useKnownValues } from "./known-store.ts";
import { useWaysOut, withOnly } from "./use-ways-out.ts";

interface NoMatchViewProps {
  readonly query: QueryState;
  readonly go: (next: QueryState) => void;
}

/** Why the list is empty, and the ways out. */
export function NoMatchView({ query, go }: NoMatchViewProps) {
  const known = useKnownValues();
  const texts = useMemo(() => textsOf(query.filters), [query.filters]);
  const misses = useMemo(() => closeMisses(texts, known), [texts, known]);
  const ways = useWaysOut(query, narrowingFilters(texts));
  return (
    <NoMatch
      texts={texts}
      ways={ways}
      repoNameOf={repoNamesIn(known)}
      misses={misses}
      onRemove={(name) => go(withoutFilter(query, name))}
      onKeep={(name) => go(withOnly(query, name))}
      onClear={() => go(withFilters(query, {}))}
      onReplace={(name, text) => go(withFilterTexts(query, name, [text]))}
    />
  );
}
