import type { IgnoredParam } from "../url-state/ignored-param.ts";
import type { UrlState } from "../url-state/url-state.ts";
import type { Navigate } from "../url-state/use-url-state.ts";
import { LazyPart } from "./lazy-part.tsx";
import { ignoredParamsPart } from "./lazy-parts.ts";

interface IgnoredParamsProps {
  readonly ignored: readonly IgnoredParam[];
  readonly state: UrlState;
  readonly navigate: Navigate;
}

/** Lists the parts of the URL that were ignored, if there are any, and cleans up the URL. */
export function IgnoredParams({ ignored, state, navigate }: IgnoredParamsProps) {
  if (ignored.length === 0) return null;
  return (
    <LazyPart part={ignoredParamsPart}>
      {({ IgnoredParamsNotice }) => (
        <IgnoredParamsNotice
          ignored={ignored}
          onDismiss={() => navigate(state, { replace: true })}
        />
      )}
    </LazyPart>
  );
}
