import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { idOfOpenKey } from "../artifact/artifact-version.ts";
import { concurrencyLimit } from "../lib/concurrency-limit.ts";
import { requestOf, type UrlState } from "../url-state/url-state.ts";
import { ApiError } from "./api-error.ts";
import { getJson } from "./client.ts";
import { type Page, type Row, readPage, readVersionBody } from "./schema.ts";

/** What the page always calls; the gateway maps it to the control plane's own prefix. */
const ENDPOINT = "api/ml/v1/artifact-versions";

/** One page of versions. `request` is the wire query, and it alone is the key. */
export function artifactVersionsQuery(basePath: string, request: string) {
  return queryOptions({
    queryKey: ["artifact-versions", request],
    queryFn: ({ signal }): Promise<Page> =>
      getJson(`${basePath}${ENDPOINT}?${request}`, signal, readPage),
    placeholderData: keepPreviousData,
  });
}

/**
 * The one version that `open` names, by `id:<id>` or by FQN. An FQN goes through the list with
 * `limit=1`, as the SDKs' getByFqn does; no row there is an ApiError of status 404. `internal` asks
 * for internal metadata too, which only the list can give.
 */
export function openVersionQuery(basePath: string, open: string, internal: boolean) {
  const id = idOfOpenKey(open);
  return queryOptions({
    queryKey: ["artifact-version", open, internal],
    queryFn: ({ signal }): Promise<Row> =>
      id === undefined
        ? getVersionByFqn(basePath, open, internal, signal)
        : getJson(`${basePath}${ENDPOINT}/${encodeURIComponent(id)}`, signal, readVersionBody),
  });
}

async function getVersionByFqn(
  basePath: string,
  fqn: string,
  internal: boolean,
  signal: AbortSignal,
): Promise<Row> {
  const query = `fqn=${encodeURIComponent(fqn)}&offset=0&limit=1&include_internal_metadata=${internal}`;
  const { rows } = await getJson(`${basePath}${ENDPOINT}?${query}`, signal, readPage);
  const [row] = rows;
  if (row === undefined) {
    throw new ApiError({ kind: "status", status: 404, message: `No version has the FQN ${fqn}` });
  }
  return row;
}

/**
 * How many versions a state's filters match: its first row alone is asked for, and `total` is read.
 * Cancelled with the query.
 */
export function countQuery(basePath: string, state: UrlState) {
  const request = requestOf({ ...state, offset: 0, limit: 1 });
  return queryOptions({
    queryKey: ["artifact-version-count", request],
    queryFn: ({ signal }): Promise<number> =>
      limitCounts(signal, async () => {
        const { total } = await getJson(`${basePath}${ENDPOINT}?${request}`, signal, readPage);
        return total;
      }),
  });
}

/** Counts are asked in the background: they leave the server's attention to what is in sight. */
const limitCounts = concurrencyLimit(2);

/** The longest page that is fetched ahead of need, in rows. */
export const LARGEST_PREFETCH = 200;
