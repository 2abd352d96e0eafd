import { describeFailure } from "../list-states/describe-failure.ts";
import { FailureBanner } from "../list-states/failure-banner.tsx";
import { FailureState } from "../list-states/failure-state.tsx";
import { curlOf } from "../url-state/curl.ts";
import { withFilterTexts, withLimit, withOffset } from "../url-state/transitions.ts";
import { DEFAULT_LIMIT, isNarrowed } from "../url-state/url-state.ts";
import { useList } from "./list-context.ts";
import { pageConfig } from "./page-config.ts";

/** Explains why the list can't be loaded, in place of its rows or above earlier ones. */
export function FailureView({ error }: { readonly error: Error }) {
  const { state, navigate, request, result, sidebar } = useList();
  const { data, errorUpdatedAt, errorUpdateCount } = result;
  const onRetry = () => void result.refetch();
  const failure = describeFailure(error, {
    host: pageConfig.host,
    hasFilters: isNarrowed(state),
    isOnline: navigator.onLine,
    request,
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
      onAddFilter={() => sidebar.show("ml_repo_id")}
      onResetPage={() => navigate(withOffset(withLimit(state, DEFAULT_LIMIT), 0))}
    />
  );
}
