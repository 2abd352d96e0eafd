import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { artifactVersionsQuery, MAX_PREFETCH } from "../api/artifact-versions.ts";
import { nextOffset } from "../url-state/paging.ts";
import { withOffset } from "../url-state/transitions.ts";
import { requestOf, type UrlState } from "../url-state/url-state.ts";
import { pageConfig } from "./page-config.ts";

/**
 * The page of versions for a state; the page after it is prefetched. `onRefresh` refetches everything
 * on screen, including an open version that isn't among the rows.
 */
export function useVersions(state: UrlState) {
  const client = useQueryClient();
  const request = requestOf(state);
  const result = useQuery(artifactVersionsQuery(pageConfig.base, request));
  const { data, isPlaceholderData } = result;

  const ahead = isPlaceholderData ? undefined : nextOffset(state, data?.total);
  const next =
    ahead !== undefined && state.limit <= MAX_PREFETCH ? requestOf(withOffset(state, ahead)) : "";

  useEffect(() => {
    if (next === "") return;
    const options = artifactVersionsQuery(pageConfig.base, next);
    // If prefetching fails, opening that page fetches it again and reports the failure.
    client.query({ ...options, retry: false }).catch(() => undefined);
  }, [client, next]);

  const onRefresh = () => void client.refetchQueries({ type: "active" });
  return { request, result, onRefresh };
}
