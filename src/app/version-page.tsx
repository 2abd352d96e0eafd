import { loadable } from "../lib/loadable.ts";
import { useQueryState } from "../query/use-query-state.ts";
import { DroppedNotice } from "../states/dropped-notice.tsx";
import { Loaded } from "./loaded.tsx";
import { Shell } from "./shell.tsx";

const versionViewPart = loadable(() => import("./version-view.tsx"));

/** One version as a page of its own, at `/version?open=…`. */
export function VersionPage() {
  const { query, refused, go } = useQueryState();
  return (
    <Shell query={query}>
      <main tabIndex={-1} className="flex min-h-0 flex-1 flex-col bg-surface">
        <DroppedNotice refused={refused} onDismiss={() => go(query, { replace: true })} />
        <Loaded part={versionViewPart}>
          {({ VersionView }) => <VersionView query={query} go={go} />}
        </Loaded>
      </main>
    </Shell>
  );
}
