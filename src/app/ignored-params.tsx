import type { IgnoredParam } from "../url-state/ignored-param.ts";
import { LazyPart } from "./lazy-part.tsx";
import { ignoredParamsPart } from "./lazy-parts.ts";

interface IgnoredParamsProps {
  readonly ignored: readonly IgnoredParam[];
  /** Cleans up the URL. */
  readonly onDismiss: () => void;
}

/** Lists the parts of the URL that were ignored, if there are any. */
export function IgnoredParams(props: IgnoredParamsProps) {
  if (props.ignored.length === 0) return null;
  return (
    <LazyPart part={ignoredParamsPart}>
      {({ IgnoredParamsNotice }) => <IgnoredParamsNotice {...props} />}
    </LazyPart>
  );
}
