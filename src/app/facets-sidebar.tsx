import { PanelLeft, X } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { FacetPanel } from "../artifacts/facet-panel.tsx";
import { countOf } from "../lib/count.ts";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { Button } from "../ui/button.tsx";
import { markProps } from "../ui/data-attributes.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Modal } from "../ui/modal.tsx";
import type { FacetName } from "../url-state/artifact-facets.ts";
import { hasChoices, withoutChoices, withToggled } from "../url-state/artifacts-state.ts";
import { useArtifactsPage } from "./artifacts-context.ts";

/** The facets: a panel beside the table, or on a phone a sheet from the bottom. */
export function FacetsSidebar() {
  const { sidebar, hasContent } = useArtifactsPage();
  const { isOpen, isSheet } = sidebar;
  if (!isOpen || !hasContent) return null;
  return isSheet ? <Sheet /> : <Panel />;
}

function Panel() {
  const { container, hide } = useArtifactsPage().sidebar;
  const close = useMemo(
    () => (
      <IconButton
        {...markProps("filtersToggle")}
        icon={PanelLeft}
        label="Hide filters"
        onClick={hide}
      />
    ),
    [hide],
  );
  return (
    <div
      ref={container}
      className="filters-panel w-58 shrink-0 print:hidden overflow-y-auto border-line-2 border-r bg-canvas"
    >
      <Facets close={close} />
    </div>
  );
}

function Sheet() {
  const { sidebar, browsed } = useArtifactsPage();
  const { container, hide } = sidebar;
  return (
    <Modal
      aria-label="Filters"
      onClose={hide}
      className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[92%] w-full max-w-none flex-col rounded-t-12 border-0! [--enter-y:8px]"
    >
      <div ref={container} className="min-h-0 flex-1 scroll-pb-8 overflow-y-auto">
        <Facets close={<IconButton icon={X} label="Close" onClick={hide} />} />
      </div>
      <div className="border-line-2 border-t p-4">
        <Button kind="filled" className="w-full justify-center text-touch" onClick={hide}>
          Show {countOf(browsed.shown.length, "artifact")}
        </Button>
      </div>
    </Modal>
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
