import { lazyModule } from "../lib/lazy-module.ts";
import { IgnoredParamsNotice } from "../list-states/ignored-params-notice.tsx";
import { useUrlState } from "../url-state/use-url-state.ts";
import { LazyPart } from "./lazy-part.tsx";
import { Shell } from "./shell.tsx";
import { useOpenVersion } from "./use-open-version.ts";

const versionViewPart = lazyModule(() => import("./version-view.tsx"));

/** One version as a page, named by `open` in the URL. */
export function VersionPage() {
  const { state, ignored, navigate } = useUrlState();
  const version = { state, navigate, openVersion: useOpenVersion(state) };
  return (
    <Shell state={state} scope={{ page: "version", version }}>
      <main tabIndex={-1} className="flex min-h-0 flex-1 flex-col bg-surface">
        <IgnoredParamsNotice
          ignored={ignored}
          onDismiss={() => navigate(state, { replace: true })}
        />
        <LazyPart part={versionViewPart}>
          {({ VersionView }) => <VersionView scope={version} />}
        </LazyPart>
      </main>
    </Shell>
  );
}
