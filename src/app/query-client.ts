import { type Query, QueryClient } from "@tanstack/react-query";
import { ApiError } from "../api/api-error.ts";

const RETRIED_ONCE = new Set([502, 503, 504]);

/** Failures that may be over in a moment are asked again once; all others show at once. */
function shouldRetry(failures: number, error: Error): boolean {
  return (
    failures < 1 &&
    error instanceof ApiError &&
    error.status !== undefined &&
    RETRIED_ONCE.has(error.status)
  );
}

/**
 * Whether to ask when the network or the page's window is back: what failed always, what is there
 * when it is old. A limit on the rate has a wait of its own.
 */
function onReturn({ state: { error } }: Pick<Query, "state">): boolean | "always" {
  if (error instanceof ApiError && error.status === 429) return false;
  return error === null || "always";
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: shouldRetry,
      retryDelay: 500,
      staleTime: 60_000,
      // The gateway may be this very machine: only asking tells whether it is there.
      networkMode: "always",
      refetchOnReconnect: onReturn,
      refetchOnWindowFocus: onReturn,
      // Rows are compared by identity, and comparing megabytes of metadata costs more than drawing.
      structuralSharing: false,
    },
  },
});
