import { useUrlState } from "../url-state/use-url-state.ts";
import { IgnoredParams } from "./ignored-params.tsx";
import { LazyPart } from "./lazy-part.tsx";
import { versionViewPart } from "./lazy-parts.ts";
import { Shell } from "./shell.tsx";
import { useOpenVersion } from "./use-open-version.ts";

/** The page of one version, which `open` in the URL names. */
export function VersionPage() {
  const { state, ignored, navigate } = useUrlState();
  const scope = { state, navigate, openVersion: useOpenVersion(state) };
  return (
    <Shell page={{ name: "version", scope }}>
      <main tabIndex={-1} className="flex min-h-0 flex-1 flex-col bg-surface">
        <IgnoredParams ignored={ignored} onDismiss={() => navigate(state, { replace: true })} />
        <LazyPart part={versionViewPart} resetKey={state.open}>
          {({ VersionView }) => <VersionView scope={scope} />}
        </LazyPart>
      </main>
    </Shell>
  );
}
