import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Page } from "../api/schema.ts";
import { countOf } from "../lib/count.ts";
import { usePreference } from "../lib/preference.ts";
import { Pagination, rangeOf } from "../table/pagination.tsx";
import type { RowFocus } from "../table/row-focus.ts";
import { NO_SELECTION, type OnSelection, type Selection } from "../table/selection.ts";
import { SelectionBar } from "../table/selection-bar.tsx";
import { TableSkeleton } from "../table/table-skeleton.tsx";
import type { VersionTableModel } from "../table/use-version-table.ts";
import { VersionTable } from "../table/version-table.tsx";
import { announce } from "../ui/announcer.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { withLimit, withOffset } from "../url-state/transitions.ts";
import { PAGE_SIZES, type UrlState } from "../url-state/url-state.ts";
import { LazyPart } from "./lazy-part.tsx";
import { emptyPart, failurePart } from "./lazy-parts.ts";
import { densityPreference } from "./preferences.ts";
import type { FiltersSidebar } from "./use-filters-sidebar.ts";

interface ListResultProps {
  readonly state: UrlState;
  readonly navigate: (next: UrlState) => void;
  readonly request: string;
  readonly result: UseQueryResult<Page>;
  readonly model: VersionTableModel;
  readonly rowFocus: RowFocus;
  readonly selection: Selection;
  readonly onSelection: OnSelection;
  readonly side: FiltersSidebar;
}

/** The response to the request: rows, no rows, or a failure. */
export function ListResult(props: ListResultProps) {
  const { state, navigate, request, result, model, selection, onSelection } = props;
  const { data, isPlaceholderData } = result;
  useAnnouncedRange(data, state.offset, isPlaceholderData);
  return (
    <>
      <ErrorBoundary part="The table" resetKey={request}>
        <Rows {...props} />
      </ErrorBoundary>
      <SelectionBar
        selection={selection}
        onPage={model.table.getSelectedRowModel().rows.length}
        onClear={() => onSelection(() => NO_SELECTION)}
      />
      <Pagination
        offset={state.offset}
        limit={state.limit}
        shown={data?.rows.length ?? 0}
        total={data?.total}
        pending={result.isPending}
        sizes={PAGE_SIZES}
        onOffset={(offset) => navigate(withOffset(state, offset))}
        onLimit={(limit) => navigate(withLimit(state, limit))}
      />
    </>
  );
}

function Rows(props: ListResultProps) {
  const { state, navigate, request, result, model, rowFocus } = props;
  const [density] = usePreference(densityPreference);
  const { data, error, isPlaceholderData } = result;
  const failure = error !== null && <Failure {...props} error={error} />;

  if (data === undefined) {
    return failure || <TableSkeleton table={model.table} density={density} />;
  }
  if (data.rows.length === 0 && !isPlaceholderData) {
    return (
      <LazyPart part={emptyPart}>
        {({ EmptyView }) => (
          <EmptyView
            state={state}
            navigate={navigate}
            total={data.total}
            onRefresh={() => void result.refetch()}
          />
        )}
      </LazyPart>
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

function Failure(props: ListResultProps & { readonly error: Error }) {
  const { state, navigate, request, result, side, error } = props;
  return (
    <LazyPart part={failurePart}>
      {({ FailureView }) => (
        <FailureView
          state={state}
          navigate={navigate}
          request={request}
          result={result}
          error={error}
          side={side}
        />
      )}
    </LazyPart>
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
