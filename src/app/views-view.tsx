import { useNavigate } from "react-router";
import { usePreference } from "../lib/preference.ts";
import { format } from "../url-state/url-state.ts";
import { withArtifactViews, withoutArtifactViews } from "../views/artifact-views.ts";
import { artifactsPlaceOf, viewPath } from "../views/artifacts-place.ts";
import { ViewsPanel } from "../views/views-panel.tsx";
import type { Artifacts } from "./artifacts-context.ts";
import { useList } from "./list-context.ts";
import { viewsPreference } from "./preferences.ts";
import { useRepoNames } from "./seen-values.ts";

interface ViewsViewProps {
  readonly onClose: () => void;
}

/** The content of *Views* on the list. */
export function ViewsView({ onClose }: ViewsViewProps) {
  return <Views current={format(useList().state)} onClose={onClose} />;
}

/** The content of *Views* on the artifacts page. */
export function ArtifactViewsView({
  artifacts,
  onClose,
}: ViewsViewProps & { readonly artifacts: Artifacts }) {
  return <Views current={artifactsPlaceOf(artifacts.url)} onClose={onClose} />;
}

function Views({ current, onClose }: ViewsViewProps & { readonly current: string }) {
  const navigate = useNavigate();
  const [stored] = usePreference(viewsPreference);
  const repoNameOf = useRepoNames();
  return (
    <ViewsPanel
      views={withArtifactViews(stored)}
      current={current}
      repoNameOf={repoNameOf}
      readViews={() => withArtifactViews(viewsPreference.get())}
      onViews={(next) => viewsPreference.set(withoutArtifactViews(next))}
      areStored={viewsPreference.isStored}
      onOpen={(search) => {
        onClose();
        navigate(viewPath(search));
      }}
    />
  );
}
