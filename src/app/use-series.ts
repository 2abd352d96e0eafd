import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useEffect } from "react";
import {
  allowMore,
  SERIES_KEY,
  type VersionSeries,
  versionSeriesQuery,
} from "../api/version-series.ts";
import type { SeriesState } from "../history/series-progress.tsx";
import { describeFailure } from "../list-states/describe-failure.ts";
import type { Filters } from "../url-state/filters.ts";
import { pageConfig } from "./page-config.ts";

interface Series {
  readonly series: VersionSeries | undefined;
  readonly state: SeriesState;
}

/** All versions that filters match, as they arrive. */
export function useSeries(filters: Filters): Series {
  const client = useQueryClient();
  const query = versionSeriesQuery(pageConfig.base, filters);
  const { queryKey } = query;
  const { data, error, isFetching, refetch } = useQuery(query);
  const cancel = () => void client.cancelQueries({ queryKey, exact: true });
  useCancelAtEnd(client, String(queryKey[1]));
  // Drawing thousands of versions again must not hold up the Cancel button.
  const series = useDeferredValue(data);
  return {
    series,
    state: {
      read: series?.read,
      total: series?.total ?? 0,
      unreadable: series?.unreadable ?? 0,
      isComplete: series?.isComplete ?? false,
      isLimited: series?.isLimited ?? false,
      isFetching: isFetching || series !== data,
      failure: error === null || isFetching ? undefined : failureText(error),
      onCancel: cancel,
      onContinue: () => void refetch(),
      onMore() {
        allowMore(client, queryKey);
        void refetch();
      },
    },
  };
}

/** The counts on the tabs observe the same query, so it isn't canceled by itself when its tab closes. */
function useCancelAtEnd(client: QueryClient, request: string): void {
  useEffect(() => {
    const queryKey = [SERIES_KEY, request];
    return () => void client.cancelQueries({ queryKey, exact: true });
  }, [client, request]);
}

function failureText(error: Error): string {
  const { title, status } = describeFailure(error, {
    host: pageConfig.host,
    hasFilters: true,
    isOnline: navigator.onLine,
  });
  return status === undefined ? title : `${title} (${status})`;
}
