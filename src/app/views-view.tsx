import { usePreference } from "../lib/preference.ts";
import { format, parse, type QueryState } from "../query/query-state.ts";
import { ViewsPanel } from "../views/views-panel.tsx";
import { viewsPreference } from "../views/views-preference.ts";
import { useRepoNames } from "./known-store.ts";

interface ViewsViewProps {
  readonly query: QueryState;
  readonly go: (next: QueryState) => void;
  readonly onClose: () => void;
}

/** What hangs on *Views*. */
export function ViewsView({ query, go, onClose }: ViewsViewProps) {
  const [views, setViews] = usePreference(viewsPreference);
  const repoNameOf = useRepoNames();
  return (
    <ViewsPanel
      views={views}
      current={format(query)}
      repoNameOf={repoNameOf}
      latest={viewsPreference.get}
      onViews={setViews}
      areKept={viewsPreference.isKept}
      onOpen={(search) => {
        onClose();
        go(parse(search).query);
      }}
    />
  );
}
