import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import type { Filters } from "../url-state/filters.ts";
import { INITIAL_STATE, requestOf } from "../url-state/url-state.ts";
import { ENDPOINT } from "./artifact-versions.ts";
import { getJson } from "./client.ts";
import { readPage, versionsOf } from "./schema.ts";

/** All versions that filters match, as far as they have arrived. */
export interface VersionSeries {
  /** Each once, in the order of the list. */
  readonly versions: readonly ArtifactVersion[];
  /** How many there are; rows that can't be read count too. */
  readonly total: number;
  /** The number of rows read, with those that can't be. */
  readonly read: number;
  /** Whether the list was read to its end. */
  readonly isComplete: boolean;
}

export const SERIES_KEY = "version-series";

/** Rows of metadata can be large, so pages are small enough to show progress. */
const PAGE_ROWS = 100;

/**
 * The query for all versions that filters match, page by page. What has arrived is in the cache before the
 * rest, so that it is there while the rest is fetched, and after a cancellation or a failure.
 */
export function versionSeriesQuery(basePath: string, filters: Filters) {
  const request = requestOf({ ...INITIAL_STATE, filters, limit: PAGE_ROWS });
  return queryOptions({
    queryKey: [SERIES_KEY, request],
    queryFn: ({ client, queryKey, signal }): Promise<VersionSeries> =>
      readSeries(basePath, filters, signal, (part) => showPart(client, queryKey, part)),
    staleTime: 30_000,
  });
}

/** A list that was complete is only replaced by one that is. */
function showPart(client: QueryClient, queryKey: readonly string[], part: VersionSeries): void {
  const known = client.getQueryData<VersionSeries>(queryKey);
  if (known?.isComplete !== true) client.setQueryData(queryKey, part);
}

async function readSeries(
  basePath: string,
  filters: Filters,
  signal: AbortSignal,
  onPart: (part: VersionSeries) => void,
): Promise<VersionSeries> {
  const found = new Map<string, ArtifactVersion>();
  for (let offset = 0; ; ) {
    const request = requestOf({ ...INITIAL_STATE, filters, offset, limit: PAGE_ROWS });
    const { rows, total } = await getJson(`${basePath}${ENDPOINT}?${request}`, signal, readPage);
    for (const version of versionsOf(rows)) found.set(version.id || version.fqn, version);
    offset += rows.length;
    const isComplete = rows.length === 0 || offset >= total;
    const series = { versions: [...found.values()], total, read: offset, isComplete };
    if (isComplete) return series;
    onPart(series);
  }
}
