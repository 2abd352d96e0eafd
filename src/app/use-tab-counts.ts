import { useQuery } from "@tanstack/react-query";
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
  const inRun = useLoaded(runFilters(state, runId ?? ""));
  const siblings = inHistory && ofSameArtifact(inHistory, version);
  const ofRun = inRun ?? inHistory;
  return {
    history: siblings?.length,
    run:
      runId === undefined || ofRun === undefined
        ? undefined
        : ofSameArtifact(ofSameRun(ofRun, version), version).length,
  };
}

/** The versions of a complete list. Until it is complete, changes don't render anything. */
function useLoaded(filters: Filters): VersionSeries["versions"] | undefined {
  const { data } = useQuery({
    ...versionSeriesQuery(pageConfig.base, filters),
    enabled: false,
    select: ({ isComplete, versions }) => (isComplete ? versions : undefined),
    notifyOnChangeProps: ["data"],
  });
  return data;
}
