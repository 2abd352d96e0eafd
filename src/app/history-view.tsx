import { useMemo } from "react";
import { SeriesView } from "../history/series-view.tsx";
import { historyFilters, ofSameArtifact } from "./related-versions.ts";
import { useSeries } from "./use-series.ts";
import { type SeriesTabProps, useSeriesView } from "./use-series-view.tsx";

/** All versions of the open version’s artifact. */
export function HistoryView(props: SeriesTabProps) {
  const { scope, version } = props;
  const { series, state } = useSeries(historyFilters(scope.state, version));
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
