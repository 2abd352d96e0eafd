import { queryOptions } from "@tanstack/react-query";
import { concurrencyLimit } from "../lib/concurrency-limit.ts";
import { INITIAL_STATE, requestOf, type UrlState } from "../url-state/url-state.ts";
import { ENDPOINT } from "./artifact-versions.ts";
import { getJson } from "./client.ts";
import { readPage } from "./schema.ts";

/** The start of the query key of every count. */
export const COUNT_KEY = "artifact-version-count";

/**
 * The number of versions that a state's filters match: requests one row and reads `total`. The request
 * is canceled with the query.
 */
export function countQuery(basePath: string, state: UrlState) {
  const request = requestOf({ ...state, offset: 0, limit: 1 });
  return queryOptions({
    queryKey: [COUNT_KEY, request],
    queryFn: ({ signal }): Promise<number> =>
      limitCounts(signal, async () => {
        const { total } = await getJson(`${basePath}${ENDPOINT}?${request}`, signal, readPage);
        return total;
      }),
  });
}

/** Rows that are only scrolled past request nothing. */
const SCROLLED_PAST_MS = 150;
/** The number of versions changes rarely, and one that is off by a few is still of use. */
const COUNTED_MS = 10 * 60_000;

/** The number of versions of an artifact, for a row in view. */
export function artifactCountQuery(basePath: string, fqn: string) {
  const request = requestOf({ ...INITIAL_STATE, filters: { fqn }, limit: 1 });
  return queryOptions({
    queryKey: [COUNT_KEY, "artifact", request],
    queryFn: ({ signal }): Promise<number> =>
      inBackground(signal, async () => {
        const { total } = await getJson(`${basePath}${ENDPOINT}?${request}`, signal, readPage);
        return total;
      }),
    staleTime: COUNTED_MS,
    gcTime: COUNTED_MS,
  });
}

/** Runs requests for a part of the page in view: soon, so that those scrolled past are canceled, and few at once. */
export async function inBackground<Value>(
  signal: AbortSignal,
  task: () => Promise<Value>,
): Promise<Value> {
  await new Promise((resolve) => setTimeout(resolve, SCROLLED_PAST_MS));
  return await limitCounts(signal, task);
}

/** Counts are fetched in the background and must not slow down visible requests. */
const limitCounts = concurrencyLimit(2);
