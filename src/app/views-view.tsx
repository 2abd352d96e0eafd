import { usePreference } from "../lib/preference.ts";
import { format, parse, type UrlState } from "../url-state/url-state.ts";
import { ViewsPanel } from "../views/views-panel.tsx";
import { viewsPreference } from "../views/views-preference.ts";
import { useRepoNames } from "./seen-values.ts";

interface ViewsViewProps {
  readonly state: UrlState;
  readonly navigate: (next: UrlState) => void;
  readonly onClose: () => void;
}

/** What hangs on *Views*. */
export function ViewsView({ state, navigate, onClose }: ViewsViewProps) {
  const [views, setViews] = usePreference(viewsPreference);
  const repoNameOf = useRepoNames();
  return (
    <ViewsPanel
      views={views}
      current={format(state)}
      repoNameOf={repoNameOf}
      latest={viewsPreference.get}
      onViews={setViews}
      areKept={viewsPreference.isKept}
      onOpen={(search) => {
        onClose();
        navigate(parse(search).state);
      }}
    />
  );
}
