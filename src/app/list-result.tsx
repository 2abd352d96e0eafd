import { useEffect } from "react";
import type { Page } from "../api/schema.ts";
import { countOf } from "../lib/count.ts";
import { usePreference } from "../lib/preference.ts";
import { Pagination, rangeOf } from "../table/pagination.tsx";
import { TableSkeleton } from "../table/table-skeleton.tsx";
import { VersionTable } from "../table/version-table.tsx";
import { announce } from "../ui/announcer.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { columnSpecOf } from "../url-state/columns.ts";
import { withLimit } from "../url-state/transitions.ts";
import { PAGE_SIZES } from "../url-state/url-state.ts";
import { usePagingLinks } from "./actions/paging.ts";
import { LazyPart } from "./lazy-part.tsx";
import { emptyPart, failurePart, listExtrasPart } from "./lazy-parts.ts";
import { useList } from "./list-context.ts";
import { densityPreference } from "./preferences.ts";

/** The result of the request: rows, no rows, or a failure. */
export function ListResult() {
  const { state, request, result, selection } = useList();
  const { data, isPlaceholderData } = result;
  useAnnouncedRange(data, state.offset, isPlaceholderData);
  return (
    <>
      <LazyPart part={listExtrasPart} failureFrame={noMessage}>
        {({ AboveRows }) => <AboveRows />}
      </LazyPart>
      <ErrorBoundary part="The table" resetKey={request}>
        <Rows />
      </ErrorBoundary>
      <LazyPart part={listExtrasPart} failureFrame={(failure) => selection.size > 0 && failure}>
        {({ BelowRows }) => <BelowRows />}
      </LazyPart>
      <ErrorBoundary isInline part="The pagination" resetKey={data}>
        <ListPagination />
      </ErrorBoundary>
    </>
  );
}

/** For what the list can do without. */
const noMessage = () => null;

function ListPagination() {
  const { state, navigate, result, total } = useList();
  return (
    <Pagination
      offset={state.offset}
      limit={state.limit}
      shown={result.data?.rows.length ?? 0}
      total={total}
      pending={result.isLoading}
      sizes={PAGE_SIZES}
      links={usePagingLinks()}
      notes={
        <LazyPart part={listExtrasPart} failureFrame={noMessage}>
          {({ PageNotes }) => <PageNotes />}
        </LazyPart>
      }
      onLimit={(limit) => navigate(withLimit(state, limit))}
    />
  );
}

function Rows() {
  const { state, request, result, isCanceled, model, rowFocus } = useList();
  const [density] = usePreference(densityPreference);
  const { data, error, isPlaceholderData } = result;
  const failure = error !== null && (
    <LazyPart part={failurePart}>{({ FailureView }) => <FailureView error={error} />}</LazyPart>
  );

  if (isCanceled) {
    return <LazyPart part={listExtrasPart}>{({ CanceledRows }) => <CanceledRows />}</LazyPart>;
  }
  if (data === undefined) {
    return failure || <TableSkeleton model={model} specOf={columnSpecOf} density={density} />;
  }
  if (data.rows.length === 0 && !isPlaceholderData) {
    return (
      <LazyPart part={emptyPart}>{({ EmptyView }) => <EmptyView total={data.total} />}</LazyPart>
    );
  }
  return (
    <>
      {failure}
      <VersionTable
        model={model}
        rowFocus={rowFocus}
        density={density}
        open={state.open ?? ""}
        isDimmed={isPlaceholderData}
        request={request}
      />
    </>
  );
}

/** Announces the count and the range of the rows when they change. */
function useAnnouncedRange(data: Page | undefined, offset: number, isEarlier: boolean): void {
  const text =
    data === undefined || isEarlier
      ? ""
      : `${countOf(data.total, "version")}, ${rangeOf(offset, data.rows.length, data.total)}`;
  useEffect(() => {
    if (text !== "") announce(text);
  }, [text]);
}
