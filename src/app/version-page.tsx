import { lazyModule } from "../lib/lazy-module.ts";
import { IgnoredParamsNotice } from "../list-states/ignored-params-notice.tsx";
import { useUrlState } from "../url-state/use-url-state.ts";
import { LazyPart } from "./lazy-part.tsx";
import { Shell } from "./shell.tsx";

const versionViewPart = lazyModule(() => import("./version-view.tsx"));

/** One version as a page of its own, at `/version?open=…`. */
export function VersionPage() {
  const { state, ignored, navigate } = useUrlState();
  return (
    <Shell state={state}>
      <main tabIndex={-1} className="flex min-h-0 flex-1 flex-col bg-surface">
        <IgnoredParamsNotice
          ignored={ignored}
          onDismiss={() => navigate(state, { replace: true })}
        />
        <LazyPart part={versionViewPart}>
          {({ VersionView }) => <VersionView state={state} navigate={navigate} />}
        </LazyPart>
      </main>
    </Shell>
  );
}
