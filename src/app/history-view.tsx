import { useMemo } from "react";
import { SeriesView } from "../history/series-view.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import type { Filters } from "../url-state/filters.ts";
import { historyFilters, ofSameArtifact } from "./related-versions.ts";
import { useSeries } from "./use-series.ts";
import { type SeriesTabProps, useSeriesView } from "./use-series-view.tsx";

/** All versions of the open version’s artifact. */
export function HistoryView(props: SeriesTabProps) {
  const filters = historyFilters(props.scope.state, props.version);
  if (filters === undefined) {
    return (
      <StateBlock role="status" title="No history">
        <p>This version has no FQN and no artifact ID, so its other versions can’t be found.</p>
      </StateBlock>
    );
  }
  return <History {...props} filters={filters} />;
}

function History({ filters, ...props }: SeriesTabProps & { readonly filters: Filters }) {
  const { version } = props;
  const { series, state } = useSeries(filters);
  const { shared, notice } = useSeriesView(props);
  const versions = useMemo(
    () => (series === undefined ? [] : ofSameArtifact(series.versions, version)),
    [series, version],
  );
  return (
    <>
      {notice}
      <SeriesView {...shared} {...{ versions, state }} kind="history" hasNames={false} />
    </>
  );
}
