import { useEffect } from "react";
import { isVersionOf } from "../artifacts/artifact-selection.ts";
import type { OnSelection, Selection } from "../table/selection.ts";
import { ArtifactsBar } from "./artifacts-bar.tsx";
import { ArtifactsProvider } from "./artifacts-context.ts";
import type { PageFrame } from "./artifacts-page.tsx";
import { ArtifactsResult } from "./artifacts-result.tsx";
import { FacetsSidebar } from "./facets-sidebar.tsx";
import { LazyPart } from "./lazy-part.tsx";
import { useArtifacts } from "./use-artifacts.ts";
import { useDocumentTitle } from "./use-document-title.ts";
import { useFocusRecovery } from "./use-focus-recovery.ts";

interface ArtifactsViewProps {
  readonly frame: PageFrame;
  readonly selection: Selection;
  readonly onSelection: OnSelection;
}

/** All artifacts, one a row: searched, narrowed by facets, and the newest version in the drawer. */
export function ArtifactsView({ frame, selection, onSelection }: ArtifactsViewProps) {
  const { Shell, IgnoredParams, FailedDrawer, drawerPart } = frame;
  const artifacts = useArtifacts(selection, onSelection);
  const { url, ignored, go, title, rowFocus, browsed } = artifacts;
  const { open } = url;
  useDocumentTitle(open === undefined ? title : undefined);
  useFocusRecovery(open, rowFocus, (closed) =>
    browsed.shown.findIndex((artifact) => isVersionOf(artifact, closed)),
  );
  usePreloaded(frame);

  return (
    <ArtifactsProvider value={artifacts}>
      <Shell page={{ name: "artifacts", scope: artifacts }}>
        <div className="flex min-h-0 flex-1">
          <FacetsSidebar />
          <main tabIndex={-1} className="flex min-w-0 flex-1 flex-col sm:min-w-76">
            <h1 className="sr-only">Artifacts</h1>
            <IgnoredParams ignored={ignored} onDismiss={() => go(url, { replace: true })} />
            <ArtifactsBar />
            <ArtifactsResult onIntent={drawerPart.preload} />
          </main>
          {open !== undefined && (
            <LazyPart
              part={drawerPart}
              resetKey={open}
              failureFrame={(failure) => <FailedDrawer page={artifacts}>{failure}</FailedDrawer>}
            >
              {({ ArtifactDrawer }) => <ArtifactDrawer artifacts={artifacts} />}
            </LazyPart>
          )}
        </div>
      </Shell>
    </ArtifactsProvider>
  );
}

/** Preloads the drawer once the page is idle. */
function usePreloaded({ drawerPart }: PageFrame): void {
  useEffect(() => {
    const timer = setTimeout(drawerPart.preload, 1500);
    return () => clearTimeout(timer);
  }, [drawerPart]);
}
