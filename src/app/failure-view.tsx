import type { UseQueryResult } from "@tanstack/react-query";
import type { Page } from "../api/schema.ts";
import { describeFailure } from "../list-states/describe-failure.ts";
import { FailureBanner } from "../list-states/failure-banner.tsx";
import { FailureState } from "../list-states/failure-state.tsx";
import { curlOf } from "../url-state/curl.ts";
import { withFilterTexts, withLimit, withOffset } from "../url-state/transitions.ts";
import { DEFAULT_LIMIT, isNarrowed, type UrlState } from "../url-state/url-state.ts";
import type { Navigate } from "../url-state/use-url-state.ts";
import { pageConfig } from "./page-config.ts";
import type { FiltersSidebar } from "./use-filters-sidebar.ts";

interface FailureViewProps {
  readonly state: UrlState;
  readonly navigate: Navigate;
  readonly request: string;
  readonly result: UseQueryResult<Page>;
  readonly error: Error;
  readonly side: FiltersSidebar;
}

/** Why the list can't be shown: in place of its rows, or above those that stay. */
export function FailureView({ state, navigate, request, result, error, side }: FailureViewProps) {
  const { data, errorUpdatedAt, errorUpdateCount } = result;
  const onRetry = () => void result.refetch();
  const failure = describeFailure(error, {
    host: pageConfig.host,
    hasFilters: isNarrowed(state),
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
      onRemoveFilter={(name) => navigate(withFilterTexts(state, name, []))}
      onAddFilter={() => side.show("ml_repo_id")}
      onResetPage={() => navigate(withOffset(withLimit(state, DEFAULT_LIMIT), 0))}
    />
  );
}
