import { useDeferredValue, useMemo } from "react";
import type { Artifact } from "../artifact/artifact.ts";
import { createArtifactFinder } from "../artifact/artifact-finder.ts";
import { shownArtifacts } from "../artifacts/shown-artifacts.ts";
import { sortArtifacts } from "../artifacts/sort-artifacts.ts";
import {
  type ArtifactsState,
  formatArtifacts,
  INITIAL_ARTIFACTS,
  shownSortOf,
} from "../url-state/artifacts-state.ts";

/**
 * The artifacts that a URL shows. They follow what is typed a moment later, so that the field never
 * waits for the rows.
 */
export function useBrowsed(artifacts: readonly Artifact[], url: ArtifactsState) {
  const all = useDeferredValue(artifacts);
  const { q, facets, sort } = useDeferredValue(
    useMemo(
      () => ({ q: url.q, facets: url.facets, sort: url.sort }),
      [url.q, url.facets, url.sort],
    ),
  );
  const hasText = q.trim() !== "";
  const shownSort = shownSortOf({ q, ...(sort && { sort }) });
  const sorted = useMemo(() => sortArtifacts(all, shownSort), [all, shownSort]);
  const find = useMemo(() => (hasText ? createArtifactFinder(all) : undefined), [all, hasText]);
  const found = useMemo(() => find?.(q), [find, q]);
  const searched = useMemo(() => ({ sorted, found }), [sorted, found]);
  const browsed = useMemo(
    () => shownArtifacts(searched, { facets, ...(sort && { sort }) }),
    [searched, facets, sort],
  );
  const view = formatArtifacts({ ...INITIAL_ARTIFACTS, q, facets, ...(sort && { sort }) });
  return { searched, found, browsed, view };
}
