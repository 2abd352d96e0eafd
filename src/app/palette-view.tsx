import { useMemo } from "react";
import { useNavigate } from "react-router";
import type { IndexState } from "../api/artifact-index.ts";
import { versionsOf } from "../api/schema.ts";
import type { Artifact } from "../artifact/artifact.ts";
import { createArtifactSearch } from "../artifact/artifact-search.ts";
import { withIndexed } from "../artifact/indexed-values.ts";
import { formatCount } from "../lib/count.ts";
import { useStore } from "../lib/store.ts";
import type { PaletteIndex } from "../palette/artifact-suggestions.ts";
import { loadedVersions } from "../palette/loaded-versions.ts";
import { Palette } from "../palette/palette.tsx";
import type { PaletteSavedView as View } from "../palette/palette-items.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { withArtifactViews } from "../views/artifact-views.ts";
import { viewPath } from "../views/artifacts-place.ts";
import { summaryOf } from "../views/view-summary.ts";
import { pagePaletteActions } from "./actions/palette-registry.ts";
import type { ActivePage } from "./actions/registry.ts";
import { pageConfig } from "./page-config.ts";
import { latestPreference, viewsPreference } from "./preferences.ts";
import { recentVersionsPreference } from "./recent-versions-preference.ts";
import { useRepoNames, useSeenValues } from "./seen-values.ts";
import { useArtifactIndex } from "./use-artifact-index.ts";
import type { Layers } from "./use-layers.ts";
import { openVersionOf } from "./version-scope.ts";

interface PaletteViewProps {
  readonly page: ActivePage;
  readonly layers: Layers;
  readonly onNavigate: (next: UrlState) => void;
}

/** The palette, with the data and actions of this page and this browser. */
export function PaletteView({ page, layers, onNavigate }: PaletteViewProps) {
  const recent = useStore(recentVersionsPreference);
  const { artifacts, state } = useArtifactIndex(repoOf(page));
  const data = usePaletteData(page, artifacts);
  const goTo = useNavigate();
  return (
    <Palette
      state={page.scope.state}
      base={pageConfig.base}
      data={data}
      index={usePaletteIndex(artifacts, state, data.tags)}
      recent={recent}
      views={usePaletteViews(goTo)}
      actions={pagePaletteActions(page, layers, goTo)}
      initialText={layers.typed}
      runsFirst={layers.isEntered}
      onNavigate={onNavigate}
      onClose={layers.close}
    />
  );
}

/** The chosen ML repo. */
function repoOf(page: ActivePage): string | undefined {
  return page.name === "artifacts"
    ? page.scope.url.facets.ml_repo_id[0]
    : page.scope.state.filters.ml_repo_id;
}

function usePaletteData(page: ActivePage, artifacts: readonly Artifact[]) {
  const seen = useSeenValues();
  const values = useMemo(() => withIndexed(seen, artifacts), [seen, artifacts]);
  const recent = useStore(recentVersionsPreference);
  const rows = page.name === "versions" ? page.scope.rows : undefined;
  const open = "openVersion" in page.scope ? openVersionOf(page.scope) : undefined;
  return useMemo(() => {
    const loaded = [...versionsOf(rows ?? []), ...(open === undefined ? [] : [open])];
    return { ...values, versions: loadedVersions(loaded, recent) };
  }, [values, rows, open, recent]);
}

function usePaletteIndex(
  artifacts: readonly Artifact[],
  state: IndexState,
  tags: readonly string[],
): PaletteIndex {
  const supportsLatest = useStore(latestPreference) === "yes";
  const find = useMemo(() => createArtifactSearch(artifacts), [artifacts]);
  return useMemo(() => {
    const isLoading = state === "loading";
    return { find, tags, supportsLatest, isLoading, status: STATUSES[state]?.(artifacts.length) };
  }, [find, tags, supportsLatest, state, artifacts]);
}

const STATUSES: Readonly<Record<IndexState, (count: number) => string | undefined>> = {
  loading: (count) =>
    count === 0 ? "Loading artifacts…" : `Loading artifacts… ${formatCount(count)} so far`,
  complete: () => undefined,
  incomplete: (count) => `Some artifacts are missing: only ${formatCount(count)} could be listed`,
  "needs-repo": () =>
    "This control plane lists one ML repo at a time. Filter by an ML repo to find its artifacts",
  unavailable: () => "Artifacts couldn’t be listed. These are values seen in this browser",
};

function usePaletteViews(goTo: (path: string) => void): readonly View[] {
  const { views } = withArtifactViews(useStore(viewsPreference));
  const repoNameOf = useRepoNames();
  return views.map(({ id, name, search }) => ({
    id,
    name,
    summary: summaryOf(search, repoNameOf),
    run: () => goTo(viewPath(search)),
  }));
}
