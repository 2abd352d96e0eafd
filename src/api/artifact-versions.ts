import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { idOfOpenKey } from "../artifact/artifact-version.ts";
import { withoutNarrowing } from "../url-state/transitions.ts";
import { INITIAL_STATE, requestOf, type UrlState } from "../url-state/url-state.ts";
import { ApiError } from "./api-error.ts";
import { getJson } from "./client.ts";
import { type Page, type Row, readPage, readVersionBody } from "./schema.ts";

/** The gateway translates it to the control plane's prefix. */
export const ENDPOINT = "api/ml/v1/artifact-versions";

/** The start of the query key of every cached page of versions. */
export const LIST_KEY = "artifact-versions";

/** A GET request to the gateway: its path under the base path, and how to read its response. */
export interface Source<Value> {
  readonly path: string;
  readonly read: (text: string) => Value | Promise<Value>;
}

/** One page of versions. `request` is the query string of the request. */
export function pageSource(request: string): Source<Page> {
  return { path: `${ENDPOINT}?${request}`, read: readOrRecoverPage };
}

/** The query for one page of versions; the request is also the query key. */
export function artifactVersionsQuery(basePath: string, request: string) {
  const { path, read } = pageSource(request);
  return queryOptions({
    queryKey: [LIST_KEY, request],
    queryFn: ({ signal }): Promise<Page> => getJson(`${basePath}${path}`, signal, read),
    placeholderData: keepPreviousData,
  });
}

/** Most bodies can be read at once. The code for one with a broken row is loaded when there is one. */
async function readOrRecoverPage(text: string): Promise<Page> {
  try {
    return readPage(text);
  } catch (error) {
    const recovery = await import("./recover-page.ts").catch(() => undefined);
    const page = recovery?.recoverPage(text);
    if (page === undefined) throw error;
    return page;
  }
}

/** The key of one page of versions. */
export type ListKey = ReturnType<typeof artifactVersionsQuery>["queryKey"];

/**
 * The version that a state opens, by `id:<id>` or by FQN. An FQN is looked up in the list with
 * `limit=1`, as the SDKs' getByFqn does; an empty list is an ApiError with status 404. Filters that
 * don't narrow the list are sent too, because only the list returns what they add to a row.
 */
export function openVersionSource(state: UrlState): Source<Row> {
  const { open = "" } = state;
  const id = idOfOpenKey(open);
  if (id !== undefined)
    return { path: `${ENDPOINT}/${encodeURIComponent(id)}`, read: readVersionBody };
  return {
    path: `${ENDPOINT}?${openRequestOf(state)}`,
    read(text) {
      const [row] = readPage(text).rows;
      if (row !== undefined) return row;
      throw new ApiError({
        kind: "status",
        status: 404,
        message: `No version has the FQN ${open}`,
      });
    },
  };
}

/** The query for the version that a state opens. */
export function openVersionQuery(basePath: string, state: UrlState) {
  const { path, read } = openVersionSource(state);
  return queryOptions({
    queryKey: ["artifact-version", openRequestOf(state)],
    queryFn: ({ signal }): Promise<Row> => getJson(`${basePath}${path}`, signal, read),
  });
}

function openRequestOf(state: UrlState): string {
  const { filters } = withoutNarrowing(state);
  return requestOf({ ...INITIAL_STATE, filters: { ...filters, fqn: state.open ?? "" }, limit: 1 });
}

/** The largest page that is prefetched, in rows. */
export const MAX_PREFETCH = 200;
