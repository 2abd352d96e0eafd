import { usePreference } from "../lib/preference.ts";
import { format, parse } from "../url-state/url-state.ts";
import { ViewsPanel } from "../views/views-panel.tsx";
import { useList } from "./list-context.ts";
import { viewsPreference } from "./preferences.ts";
import { useRepoNames } from "./seen-values.ts";

/** The content of *Views*. */
export function ViewsView({ onClose }: { readonly onClose: () => void }) {
  const { state, navigate } = useList();
  const [views, setViews] = usePreference(viewsPreference);
  const repoNameOf = useRepoNames();
  return (
    <ViewsPanel
      views={views}
      current={format(state)}
      repoNameOf={repoNameOf}
      readViews={viewsPreference.get}
      onViews={setViews}
      areStored={viewsPreference.isStored}
      onOpen={(search) => {
        onClose();
        navigate(parse(search).state);
      }}
    />
  );
}
