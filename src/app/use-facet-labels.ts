import { useCallback, useMemo } from "react";
import type { Artifact } from "../artifact/artifact.ts";
import { repoNamesIn } from "../artifact/seen-values.ts";
import { repoNamesOf } from "../artifacts/browse-artifacts.ts";
import type { FacetName } from "../url-state/artifact-facets.ts";
import type { FacetLabelOf } from "../url-state/describe-artifacts.ts";
import { useSeenValues } from "./seen-values.ts";

/** Names the values of facets: ML repos by the index, or else by what this browser has seen. */
export function useFacetLabels(artifacts: readonly Artifact[]): FacetLabelOf {
  const names = useMemo(() => repoNamesOf(artifacts), [artifacts]);
  const seen = useSeenValues();
  return useCallback(
    (name: FacetName, value: string) =>
      name === "ml_repo_id" ? (names.get(value) ?? repoNamesIn(seen)(value) ?? value) : value,
    [names, seen],
  );
}
