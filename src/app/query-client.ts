import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "../api/api-error.ts";

const RETRIED_ONCE = new Set([502, 503, 504]);

/** Failures that may be over in a moment are asked again once; all others show at once. */
function shouldRetry(failures: number, error: Error): boolean {
  return (
    failures < 1 &&
    error instanceof ApiError &&
    error.status !== undefined &&
    RETRIED_ONCE.has(error.status) &&
    error.code !== "UPSTREAM_TIMEOUT"
  );
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: shouldRetry,
      retryDelay: 500,
      staleTime: 60_000,
      // The gateway may be this very machine: only asking tells whether it is there.
      networkMode: "always",
      // Rows are compared by identity, and comparing megabytes of metadata costs more than drawing.
      structuralSharing: false,
    },
  },
});
