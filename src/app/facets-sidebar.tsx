import type { ReactNode } from "react";
import { FacetPanel } from "../artifacts/facet-panel.tsx";
import { countOf } from "../lib/count.ts";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import type { FacetName } from "../url-state/artifact-facets.ts";
import { hasChoices, withoutChoices, withToggled } from "../url-state/artifacts-state.ts";
import { useArtifactsPage } from "./artifacts-context.ts";
import { FiltersPanelFrame, FiltersSheetFrame } from "./filters-frame.tsx";

/** The facets: a panel beside the table, or on a phone a sheet from the bottom. */
export function FacetsSidebar() {
  const { sidebar, hasContent } = useArtifactsPage();
  const { isOpen, isSheet } = sidebar;
  if (!isOpen || !hasContent) return null;
  return isSheet ? <Sheet /> : <Panel />;
}

function Panel() {
  const { sidebar } = useArtifactsPage();
  return (
    <FiltersPanelFrame sidebar={sidebar}>{(close) => <Facets close={close} />}</FiltersPanelFrame>
  );
}

function Sheet() {
  const { sidebar, browsed } = useArtifactsPage();
  const footer = (
    <Button kind="filled" className="w-full justify-center text-touch" onClick={sidebar.hide}>
      Show {countOf(browsed.shown.length, "artifact")}
    </Button>
  );
  return (
    <FiltersSheetFrame {...{ sidebar, footer }}>
      {(close) => <Facets close={close} />}
    </FiltersSheetFrame>
  );
}

function Facets({ close }: { readonly close: ReactNode }) {
  const { url, go, known, browsed, labelOf } = useArtifactsPage();
  const { facets } = url;
  const onToggle = useStableCallback((name: FacetName, value: string) =>
    go(withToggled(url, name, value)),
  );
  const onClear = useStableCallback(() => go(withoutChoices(url)));
  return (
    <ErrorBoundary part="The filters" resetKey={facets}>
      <FacetPanel
        counts={browsed.counts}
        isLoading={known.artifacts.length === 0}
        isEmpty={!hasChoices(url)}
        {...{ facets, labelOf, onToggle, onClear }}
      >
        {close}
      </FacetPanel>
    </ErrorBoundary>
  );
}
