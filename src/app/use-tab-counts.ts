import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type VersionSeries, versionSeriesQuery } from "../api/version-series.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import type { Filters } from "../url-state/filters.ts";
import type { Tab, UrlState } from "../url-state/url-state.ts";
import { pageConfig } from "./page-config.ts";
import { historyFilters, ofSameArtifact, ofSameRun, runFilters } from "./related-versions.ts";

/** How many versions the History tab and the Run tab have, as far as a tab has loaded them. Requests nothing. */
export function useTabCounts(
  state: UrlState,
  version: ArtifactVersion,
): Readonly<Partial<Record<Tab, number | undefined>>> {
  const { runId } = version;
  const inHistory = useLoaded(historyFilters(state, version));
  const inRun = useLoaded(runId === undefined ? undefined : runFilters(state, runId));
  const ofRun = inRun ?? inHistory;
  // Lists may be long, and a drawer renders often.
  const history = useMemo(
    () => inHistory && ofSameArtifact(inHistory, version).length,
    [inHistory, version],
  );
  const run = useMemo(
    () =>
      version.runId === undefined
        ? undefined
        : ofRun && ofSameArtifact(ofSameRun(ofRun, version), version).length,
    [ofRun, version],
  );
  // Without a run, its tab never gets a number.
  return runId === undefined ? { history } : { history, run };
}

/** The versions of a complete list. Until it is complete, changes don't render anything. */
function useLoaded(filters: Filters | undefined): VersionSeries["versions"] | undefined {
  const { data } = useQuery({
    ...versionSeriesQuery(pageConfig.base, filters ?? {}),
    enabled: false,
    select: ({ isComplete, versions }) => (isComplete ? versions : undefined),
    notifyOnChangeProps: ["data"],
  });
  return filters === undefined ? undefined : data;
}
