import type { QueryClient, QueryKey } from "@tanstack/react-query";
import {
  artifactVersionsQuery,
  openVersionQuery,
  openVersionSource,
  pageSource,
  type Source,
} from "../api/artifact-versions.ts";
import type { PageName } from "../url-state/paths.ts";
import { requestOf, type UrlState } from "../url-state/url-state.ts";

/** The data that a page needs first. */
interface FirstData {
  /** The path of the request, under the base path. */
  readonly path: string;
  /** Puts the text of the response into the cache. Throws or rejects if it can't be read. */
  readonly fill: (client: QueryClient, text: string) => Promise<void>;
}

/** Returns what each page needs first; `undefined` for a page without data. */
export function firstDataOf(page: PageName | undefined, state: UrlState): FirstData | undefined {
  if (page === "versions") {
    const request = requestOf(state);
    return dataOf(pageSource(request), artifactVersionsQuery("", request).queryKey);
  }
  if (page !== undefined && state.open !== undefined)
    return dataOf(openVersionSource(state), openVersionQuery("", state).queryKey);
  return undefined;
}

function dataOf<Value>({ path, read }: Source<Value>, queryKey: QueryKey): FirstData {
  return {
    path,
    fill: async (client, text) => void client.setQueryData(queryKey, await read(text)),
  };
}
