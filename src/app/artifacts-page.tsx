import type { OnSelection, Selection } from "../table/selection.ts";
import { EmptyPage } from "./empty-page.tsx";
import { IgnoredParams } from "./ignored-params.tsx";
import { LazyPart } from "./lazy-part.tsx";
import { artifactsPart, versionDrawerPart } from "./lazy-parts.ts";
import { FailedDrawer } from "./list-page.tsx";
import { Shell } from "./shell.tsx";

/** What the first load has for the page, whose own file can't import it: it would be a cycle. */
const FRAME = { Shell, IgnoredParams, FailedDrawer, drawerPart: versionDrawerPart };

export type PageFrame = typeof FRAME;

interface ArtifactsPageProps {
  readonly selection: Selection;
  readonly onSelection: OnSelection;
}

/** All artifacts. */
export function ArtifactsPage(props: ArtifactsPageProps) {
  return (
    <LazyPart part={artifactsPart} failureFrame={(failure) => <EmptyPage>{failure}</EmptyPage>}>
      {({ ArtifactsView }) => <ArtifactsView {...props} frame={FRAME} />}
    </LazyPart>
  );
}
