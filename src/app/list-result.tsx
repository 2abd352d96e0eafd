import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Page } from "../api/schema.ts";
import { countOf } from "../lib/count.ts";
import { curlOf } from "../query/curl.ts";
import { type FilterName, textsOf } from "../query/filters.ts";
import {
  isNarrowed,
  PAGE_SIZES,
  type QueryState,
  withFilterTexts,
  withLimit,
  withOffset,
} from "../query/query-state.ts";
import { describeFailure } from "../states/describe-failure.ts";
import { NoMatch, NoVersions, PastEnd } from "../states/empty-states.tsx";
import { FailureBanner } from "../states/failure-banner.tsx";
import { FailureState } from "../states/failure-state.tsx";
import { lastOffset, Pagination, rangeOf } from "../table/pagination.tsx";
import { TableSkeleton } from "../table/table-skeleton.tsx";
import { VersionTable } from "../table/version-table.tsx";
import { announce } from "../ui/announcer.tsx";
import { pageConfig } from "./page-config.ts";
import type { FilterSide } from "./use-filter-side.ts";

interface ListResultProps {
  readonly query: QueryState;
  readonly go: (next: QueryState) => void;
  readonly request: string;
  readonly result: UseQueryResult<Page>;
  readonly side: FilterSide;
}

/** The answer to the query, whatever it is: rows, none, or a failure. */
export function ListResult(props: ListResultProps) {
  const { query, go, result } = props;
  const { data, isPlaceholderData } = result;
  useAnnouncedRange(data, query.offset, isPlaceholderData);
  return (
    <>
      <Rows {...props} />
      <Pagination
        offset={query.offset}
        limit={query.limit}
        shown={data?.rows.length ?? 0}
        total={data?.total}
        pending={result.isPending}
        sizes={PAGE_SIZES}
        onOffset={(offset) => go(withOffset(query, offset))}
        onLimit={(limit) => go(withLimit(query, limit))}
      />
    </>
  );
}

function Rows({ query, go, request, result, side }: ListResultProps) {
  const { data, error, errorUpdatedAt, isPlaceholderData } = result;
  const onRetry = () => void result.refetch();
  const onRemove = (name: FilterName) => go(withFilterTexts(query, name, []));
  const failure =
    error && describeFailure(error, { host: pageConfig.host, hasFilters: isNarrowed(query) });

  if (data === undefined) {
    if (failure === null) return <TableSkeleton />;
    return (
      <FailureState
        failure={failure}
        failedAt={errorUpdatedAt}
        curl={curlOf(pageConfig.prefix, request)}
        onRetry={onRetry}
        onRemoveFilter={onRemove}
        onWantFilter={() => side.show("ml_repo_id")}
      />
    );
  }
  const { rows, total } = data;
  if (rows.length === 0 && !isPlaceholderData) {
    if (total > 0) {
      const last = lastOffset(total, query.limit);
      return (
        <PastEnd
          offset={query.offset}
          total={total}
          lastRange={rangeOf(last, total - last, total).replace(/ of .*/, "")}
          onLast={() => go(withOffset(query, last))}
          onFirst={() => go(withOffset(query, 0))}
        />
      );
    }
    if (!isNarrowed(query)) return <NoVersions onRefresh={onRetry} />;
    return <NoMatch texts={textsOf(query.filters)} onRemove={onRemove} />;
  }
  return (
    <>
      {failure !== null && (
        <FailureBanner failure={failure} failedAt={errorUpdatedAt} onRetry={onRetry} />
      )}
      <VersionTable
        rows={rows}
        open={query.open ?? ""}
        dimmed={isPlaceholderData}
        request={request}
      />
    </>
  );
}

/** Says the count and the rows in sight when they change. */
function useAnnouncedRange(data: Page | undefined, offset: number, isEarlier: boolean): void {
  const text =
    data === undefined || isEarlier
      ? ""
      : `${countOf(data.total, "version")}, ${rangeOf(offset, data.rows.length, data.total)}`;
  useEffect(() => {
    if (text !== "") announce(text);
  }, [text]);
}
