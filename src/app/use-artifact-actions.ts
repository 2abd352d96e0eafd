import { useMemo } from "react";
import type { ArtifactActions } from "../artifacts/artifact-actions.ts";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { formatArtifacts, parseArtifacts, withOpened } from "../url-state/artifacts-state.ts";
import { hrefOf, paths } from "../url-state/paths.ts";
import { withFilters } from "../url-state/transitions.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import type { Artifacts } from "./artifacts-context.ts";
import { pageConfig } from "./page-config.ts";

/** The actions of the rows: the same whichever version is open, so that opening one renders no rows. */
export function useArtifactActionsOf(
  { url, go, goTo, view }: Artifacts,
  onIntent: () => void,
): ArtifactActions {
  const { tab } = url;
  const onOpen = useStableCallback((open: string) => go(withOpened(url, { open, tab })));
  const onVersions = useStableCallback((fqn: string) => goTo(versionsPathOf(fqn)));
  return useMemo(() => {
    const { base } = pageConfig;
    const { state } = parseArtifacts(view);
    return {
      base,
      openHrefOf: (open) =>
        hrefOf(
          base,
          paths.artifacts(formatArtifacts(withOpened(state, { open, tab: "overview" }))),
        ),
      onOpen,
      versionsHrefOf: ({ fqn }) => hrefOf(base, versionsPathOf(fqn)),
      onVersions,
      onIntent,
    };
  }, [view, onOpen, onVersions, onIntent]);
}

/** The list of all versions of an artifact. */
function versionsPathOf(fqn: string): string {
  return paths.versions(withFilters(INITIAL_STATE, { fqn }));
}
