import type { UseQueryResult } from "@tanstack/react-query";
import type { Page } from "../api/schema.ts";
import { curlOf } from "../query/curl.ts";
import { DEFAULT_LIMIT, isNarrowed, type QueryState } from "../query/query-state.ts";
import { withFilterTexts, withLimit, withOffset } from "../query/transitions.ts";
import type { Go } from "../query/use-query-state.ts";
import { describeFailure } from "../states/describe-failure.ts";
import { FailureBanner } from "../states/failure-banner.tsx";
import { FailureState } from "../states/failure-state.tsx";
import { pageConfig } from "./page-config.ts";
import type { FilterSide } from "./use-filter-side.ts";

interface FailureViewProps {
  readonly query: QueryState;
  readonly go: Go;
  readonly request: string;
  readonly result: UseQueryResult<Page>;
  readonly error: Error;
  readonly side: FilterSide;
}

/** Why the list can't be shown: in place of its rows, or above those that stay. */
export function FailureView({ query, go, request, result, error, side }: FailureViewProps) {
  const { data, errorUpdatedAt, errorUpdateCount } = result;
  const onRetry = () => void result.refetch();
  const failure = describeFailure(error, {
    host: pageConfig.host,
    hasFilters: isNarrowed(query),
    isOnline: navigator.onLine,
    failures: errorUpdateCount,
  });
  if (data !== undefined) {
    return <FailureBanner failure={failure} failedAt={errorUpdatedAt} onRetry={onRetry} />;
  }
  return (
    <FailureState
      failure={failure}
      failedAt={errorUpdatedAt}
      curl={curlOf(pageConfig.prefix, request)}
      onRetry={onRetry}
      onRemoveFilter={(name) => go(withFilterTexts(query, name, []))}
      onWantFilter={() => side.show("ml_repo_id")}
      onPlainPage={() => go(withOffset(withLimit(query, DEFAULT_LIMIT), 0))}
    />
  );
}
