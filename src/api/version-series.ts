import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import type { Filters } from "../url-state/filters.ts";
import { INITIAL_STATE, requestOf } from "../url-state/url-state.ts";
import { ENDPOINT } from "./artifact-versions.ts";
import { getJson } from "./client.ts";
import { type Page, readPage, versionsOf } from "./schema.ts";
import { addPage, NOTHING_READ, PAGE_ROWS, type SeriesReading } from "./series-reading.ts";

/** All versions that filters match, as far as they have arrived. */
export interface VersionSeries {
  /** Each once, in the order in which they were found. */
  readonly versions: readonly ArtifactVersion[];
  /** The number of rows that can't be read. */
  readonly unreadable: number;
  /** How many rows there are, as the control plane says. */
  readonly total: number;
  /** The number of distinct rows that have arrived, with those that can't be read. */
  readonly read: number;
  /** Whether the list was read to its end. */
  readonly isComplete: boolean;
  /** Whether it ended before that, because there are more rows than `limit`. */
  readonly isLimited: boolean;
  /** After how many rows it ends. */
  readonly limit: number;
  /** Where reading continues. */
  readonly reading: SeriesReading;
}

export const SERIES_KEY = "version-series";

/** So many versions with their metadata fit into a browser's memory; reading more is the reader's choice. */
export const SERIES_LIMIT = 10_000;

/**
 * The query for all versions that filters match, page by page. What has arrived is in the cache before the
 * rest, so that it is there while the rest is fetched, and after a cancellation or a failure. The next
 * fetch continues there. It ends after {@link SERIES_LIMIT} rows, unless {@link allowMore} raises the limit.
 */
export function versionSeriesQuery(basePath: string, filters: Filters) {
  return queryOptions({
    queryKey: [SERIES_KEY, requestAt(filters, 0)],
    queryFn: ({ client, queryKey, signal }): Promise<VersionSeries> =>
      readSeries(
        (offset) =>
          getJson(`${basePath}${ENDPOINT}?${requestAt(filters, offset)}`, signal, readPage),
        client.getQueryData<VersionSeries>(queryKey),
        (part) => showPart(client, queryKey, part),
      ),
    // What was interrupted continues when it is shown again.
    staleTime: ({ state: { data } }) => (isEnded(data) ? 30_000 : 0),
    // Those who canceled it, or who look at a long list, should not get it again for changing the window.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

function isEnded(series: VersionSeries | undefined): boolean {
  return series?.isComplete === true || series?.isLimited === true;
}

/** Lets the next fetch read more of a list that ended at its limit. */
export function allowMore(client: QueryClient, queryKey: readonly string[]): void {
  client.setQueryData<VersionSeries>(
    queryKey,
    (known) => known && { ...known, isLimited: false, limit: known.limit + SERIES_LIMIT },
  );
}

function requestAt(filters: Filters, offset: number): string {
  return requestOf({ ...INITIAL_STATE, filters, offset, limit: PAGE_ROWS });
}

/** A longer list is not replaced by the start of a newer one. */
function showPart(client: QueryClient, queryKey: readonly string[], part: VersionSeries): void {
  const known = client.getQueryData<VersionSeries>(queryKey);
  const isShorter = known !== undefined && known.read > part.read;
  if (known?.isComplete !== true && !isShorter) client.setQueryData(queryKey, part);
}

async function readSeries(
  readAt: (offset: number) => Promise<Page>,
  known: VersionSeries | undefined,
  onPart: (part: VersionSeries) => void,
): Promise<VersionSeries> {
  const limit = known?.limit ?? SERIES_LIMIT;
  let reading = known === undefined || isEnded(known) ? NOTHING_READ : known.reading;
  for (;;) {
    reading = addPage(reading, await readAt(reading.next));
    const series = seriesOf(reading, limit);
    if (isEnded(series)) return series;
    onPart(series);
  }
}

function seriesOf(reading: SeriesReading, limit: number): VersionSeries {
  const { rows, total, next, isAtEnd } = reading;
  const versions = versionsOf([...rows.values()]);
  return {
    versions,
    unreadable: rows.size - versions.length,
    total,
    read: rows.size,
    isComplete: isAtEnd,
    isLimited: !isAtEnd && next >= limit,
    limit,
    reading,
  };
}
