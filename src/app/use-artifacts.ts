import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Artifact } from "../artifact/artifact.ts";
import { isVersionOf, newestFqn } from "../artifacts/artifact-selection.ts";
import { omitUndefined } from "../lib/omit-undefined.ts";
import { RowFocus } from "../table/row-focus.ts";
import type { OnSelection, Selection } from "../table/selection.ts";
import {
  type ArtifactsState,
  formatArtifacts,
  INITIAL_ARTIFACTS,
  parseArtifacts,
  withOpened,
} from "../url-state/artifacts-state.ts";
import { artifactsTitle } from "../url-state/describe-artifacts.ts";
import { paths } from "../url-state/paths.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import type { Artifacts } from "./artifacts-context.ts";
import { refreshArtifacts } from "./refresh-artifacts.ts";
import { useArtifactIndex } from "./use-artifact-index.ts";
import { useBrowsed } from "./use-browsed.ts";
import { useFacetLabels } from "./use-facet-labels.ts";
import { useFiltersSidebar } from "./use-filters-sidebar.ts";
import { useOpenVersion } from "./use-open-version.ts";

/** Joins the state of the artifacts page: its URL, the index, and the selection. */
export function useArtifacts(selection: Selection, onSelection: OnSelection): Artifacts {
  const { url, ignored, go } = useArtifactsUrl();
  const { open, tab } = url;
  const goTo = useNavigate();
  const client = useQueryClient();
  const known = useArtifactIndex(url.facets.ml_repo_id[0]);
  const browsed = useBrowsed(known.artifacts, url);
  const labelOf = useFacetLabels(known.artifacts);
  const searchField = useRef<HTMLInputElement>(null);
  const [rowFocus] = useState(() => new RowFocus());
  const state = useMemo(() => ({ ...INITIAL_STATE, tab, ...omitUndefined({ open }) }), [open, tab]);
  const openVersion = useOpenVersion(state);
  const neighbors = neighborsOf(browsed.browsed.shown, open);
  return {
    url,
    ignored,
    go,
    known,
    ...browsed,
    hasContent: known.artifacts.length > 0 || known.state === "loading",
    labelOf,
    title: artifactsTitle(url, labelOf),
    searchField,
    onSearch: () => searchField.current?.select(),
    state,
    navigate: (next, options) => go(withOpened(url, next), options),
    goTo,
    openVersion: { ...openVersion, ...neighbors },
    onRefresh: () => void refreshArtifacts(client),
    rowFocus,
    selection,
    onSelection,
    sidebar: useFiltersSidebar(open !== undefined),
  };
}

/** The state in the URL. Its facets and its order are the same objects until they change. */
function useArtifactsUrl() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { state, ignored } = useMemo(() => parseArtifacts(search), [search]);
  const choices = formatArtifacts({ ...INITIAL_ARTIFACTS, ...narrowingOf(state) });
  const settled = useMemo(() => narrowingOf(parseArtifacts(choices).state), [choices]);
  const url = useMemo(() => ({ ...state, ...settled }), [state, settled]);
  const go = useCallback(
    (next: ArtifactsState, { replace = false } = {}) => {
      const target = formatArtifacts(next);
      if (target !== search) navigate(paths.artifacts(target), { replace });
    },
    [navigate, search],
  );
  return { url, ignored, go };
}

function narrowingOf({ facets, sort }: ArtifactsState) {
  return { facets, ...omitUndefined({ sort }) };
}

/** The newest versions of the artifacts before and after the one that is open. */
function neighborsOf(shown: readonly Artifact[], open: string | undefined) {
  const index = open === undefined ? -1 : shown.findIndex((it) => isVersionOf(it, open));
  if (index < 0) return { previous: undefined, next: undefined };
  const isKnown = (artifact: Artifact) => newestFqn(artifact) !== undefined;
  const before = shown.slice(0, index).findLast(isKnown);
  const after = shown.find((artifact, at) => at > index && isKnown(artifact));
  return { previous: before && newestFqn(before), next: after && newestFqn(after) };
}
