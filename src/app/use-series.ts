import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
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
  const series = useInSteps(data, String(queryKey[1]), isFetching);
  return {
    series,
    state: {
      read: data?.read,
      total: data?.total ?? 0,
      unreadable: data?.unreadable ?? 0,
      isComplete: data?.isComplete ?? false,
      isLimited: data?.isLimited ?? false,
      isFetching,
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

/** By how much a list grows before it is rendered again: rendering after each page of a long one takes too long. */
const STEP = 1.25;

/** The series at first, at its end, and in steps in between. */
function useInSteps(
  series: VersionSeries | undefined,
  request: string,
  isFetching: boolean,
): VersionSeries | undefined {
  const [shown, setShown] = useState({ series, request });
  if (shown.series === series && shown.request === request) return series;
  const read = shown.series?.read ?? 0;
  const isSmallStep = read > 0 && series !== undefined && series.read < read * STEP;
  if (isFetching && isSmallStep && series.read >= read && shown.request === request) {
    return shown.series;
  }
  setShown({ series, request });
  return series;
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
