import { type DefaultOptions, type Query, QueryClient } from "@tanstack/react-query";
import { ApiError } from "../api/api-error.ts";

const RETRIED_ONCE = new Set([502, 503, 504]);

/** The code of the gateway's own time limit, after which a retry would double the wait. */
const TIMED_OUT = "UPSTREAM_TIMEOUT";

/** Failures that may be temporary are retried once; all others are shown immediately. */
function shouldRetry(failures: number, error: Error): boolean {
  return (
    failures < 1 &&
    error instanceof ApiError &&
    error.status !== undefined &&
    RETRIED_ONCE.has(error.status) &&
    error.code !== TIMED_OUT
  );
}

/**
 * Whether to refetch when the network is back or the window regains focus: failed queries always are,
 * others if they are stale. Rate-limited ones have their own countdown.
 */
function onReturn({ state: { error } }: Pick<Query, "state">): boolean | "always" {
  if (error instanceof ApiError && error.status === 429) return false;
  return error === null || "always";
}

/** Creates the cache of all data: one for the page, and on the server one for each rendering. */
export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: DEFAULT_OPTIONS });
}

const DEFAULT_OPTIONS: DefaultOptions = {
  queries: {
    retry: shouldRetry,
    retryDelay: 500,
    staleTime: 60_000,
    // The gateway may run on this machine and be reachable while offline.
    networkMode: "always",
    refetchOnReconnect: onReturn,
    refetchOnWindowFocus: onReturn,
    // Comparing megabytes of metadata would take longer than rendering the rows again.
    structuralSharing: false,
  },
};
