import { queryOptions } from "@tanstack/react-query";
import { concurrencyLimit } from "../lib/concurrency-limit.ts";
import { requestOf, type UrlState } from "../url-state/url-state.ts";
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

/** Counts are fetched in the background and must not slow down visible requests. */
const limitCounts = concurrencyLimit(2);
