import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { artifactVersionsQuery, MAX_PREFETCH } from "../api/artifact-versions.ts";
import { whenIdle } from "../lib/when-idle.ts";
import { nextOffset } from "../url-state/paging.ts";
import { withOffset } from "../url-state/transitions.ts";
import { requestOf, type UrlState } from "../url-state/url-state.ts";
import { listExtrasPart } from "./lazy-parts.ts";
import { pageConfig } from "./page-config.ts";

/**
 * The page of versions for a state; the page after it is prefetched. `onRefresh` refetches everything
 * on screen, including an open version that isn't among the rows. `onCancel` ends a request that takes
 * too long; without rows of this page, it is then canceled.
 */
export function useVersions(state: UrlState) {
  const client = useQueryClient();
  const request = requestOf(state);
  const query = artifactVersionsQuery(pageConfig.base, request);
  const { queryKey } = query;
  const result = useQuery(query);
  const { data, dataUpdatedAt, isPlaceholderData, isPending, isFetching } = result;
  const isCanceled = !isFetching && (isPending || isPlaceholderData);

  const ahead = isPlaceholderData ? undefined : nextOffset(state, data?.total);
  const next =
    ahead !== undefined && state.limit <= MAX_PREFETCH ? requestOf(withOffset(state, ahead)) : "";

  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer page may have dropped the next one
  useEffect(() => {
    if (next === "") return;
    const options = artifactVersionsQuery(pageConfig.base, next);
    // Once the visible page is settled. If it fails, opening that page fetches it again and reports it.
    return whenIdle(() => {
      client.query({ ...options, retry: false }).catch(() => undefined);
    });
  }, [client, next, dataUpdatedAt]);

  return {
    request,
    result,
    isCanceled,
    onCancel: () => void client.cancelQueries({ queryKey, exact: true }),
    onRefresh() {
      const extras = listExtrasPart.get();
      if (typeof extras === "object") void extras.onRefresh(client, queryKey);
      else void client.refetchQueries({ type: "active" });
    },
  };
}
