import { useEffect } from "react";
import type { Page } from "../api/schema.ts";
import { countOf } from "../lib/count.ts";
import { usePreference } from "../lib/preference.ts";
import { Pagination, rangeOf } from "../table/pagination.tsx";
import { SelectionBar } from "../table/selection-bar.tsx";
import { TableSkeleton } from "../table/table-skeleton.tsx";
import { VersionTable } from "../table/version-table.tsx";
import { announce } from "../ui/announcer.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { withLimit } from "../url-state/transitions.ts";
import { PAGE_SIZES } from "../url-state/url-state.ts";
import { bind } from "./actions/action-definition.ts";
import { usePagingActions } from "./actions/paging.ts";
import { selectionActions } from "./actions/selection.ts";
import { LazyPart } from "./lazy-part.tsx";
import { emptyPart, failurePart } from "./lazy-parts.ts";
import { useList } from "./list-context.ts";
import { densityPreference } from "./preferences.ts";

/** The result of the request: rows, no rows, or a failure. */
export function ListResult() {
  const list = useList();
  const { state, navigate, request, result, model, selection } = list;
  const { data, isPlaceholderData } = result;
  useAnnouncedRange(data, state.offset, isPlaceholderData);
  return (
    <>
      <ErrorBoundary part="The table" resetKey={request}>
        <Rows />
      </ErrorBoundary>
      <SelectionBar
        selection={selection}
        onPage={model.table.getSelectedRowModel().rows.length}
        copy={selectionActions.copy}
        clear={bind(selectionActions.clear, list)}
      />
      <Pagination
        offset={state.offset}
        limit={state.limit}
        shown={data?.rows.length ?? 0}
        total={data?.total}
        pending={result.isPending}
        sizes={PAGE_SIZES}
        actions={usePagingActions()}
        onLimit={(limit) => navigate(withLimit(state, limit))}
      />
    </>
  );
}

function Rows() {
  const { state, request, result, model, rowFocus } = useList();
  const [density] = usePreference(densityPreference);
  const { data, error, isPlaceholderData } = result;
  const failure = error !== null && (
    <LazyPart part={failurePart}>{({ FailureView }) => <FailureView error={error} />}</LazyPart>
  );

  if (data === undefined) {
    return failure || <TableSkeleton table={model.table} density={density} />;
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
