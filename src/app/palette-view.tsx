import { useMemo } from "react";
import { useNavigate } from "react-router";
import { versionsOf } from "../api/schema.ts";
import { useStore } from "../lib/store.ts";
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
import { recentVersionsPreference, viewsPreference } from "./preferences.ts";
import { useRepoNames, useSeenValues } from "./seen-values.ts";
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
  const goTo = useNavigate();
  return (
    <Palette
      state={page.scope.state}
      base={pageConfig.base}
      data={usePaletteData(page)}
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

function usePaletteData(page: ActivePage) {
  const values = useSeenValues();
  const recent = useStore(recentVersionsPreference);
  const rows = page.name === "versions" ? page.scope.rows : undefined;
  const open = page.name === "notFound" ? undefined : openVersionOf(page.scope);
  return useMemo(() => {
    const loaded = [...versionsOf(rows ?? []), ...(open === undefined ? [] : [open])];
    return { ...values, versions: loadedVersions(loaded, recent) };
  }, [values, rows, open, recent]);
}

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
