import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Page, Row } from "../api/schema.ts";
import { countOf } from "../lib/count.ts";
import { usePreference } from "../lib/preference.ts";
import { Pagination, rangeOf } from "../table/pagination.tsx";
import { countOnPage, NO_SELECTION, type Selection } from "../table/selection.ts";
import { SelectionBar } from "../table/selection-bar.tsx";
import { TableSkeleton } from "../table/table-skeleton.tsx";
import type { OnSelection } from "../table/use-row-selection.ts";
import { VersionTable } from "../table/version-table.tsx";
import { announce } from "../ui/announcer.tsx";
import { withLimit, withSort } from "../url-state/transitions.ts";
import { PAGE_SIZES, type UrlState } from "../url-state/url-state.ts";
import { usePagingActions } from "./actions/paging.ts";
import { LazyPart } from "./lazy-part.tsx";
import { emptyPart, failurePart } from "./lazy-parts.ts";
import { densityPreference } from "./preferences.ts";
import type { Columns } from "./use-columns.ts";

interface ListResultProps {
  readonly state: UrlState;
  readonly navigate: (next: UrlState) => void;
  readonly request: string;
  readonly result: UseQueryResult<Page>;
  /** The rows of the result in the order of the address. */
  readonly rows: readonly Row[] | undefined;
  readonly columns: Columns;
  readonly selection: Selection;
  readonly onSelection: OnSelection;
}

const NO_ROWS: readonly Row[] = [];

/** The answer to the query, whatever it is: rows, none, or a failure. */
export function ListResult(props: ListResultProps) {
  const { state, navigate, result, rows = NO_ROWS, selection, onSelection } = props;
  const { data, isPlaceholderData } = result;
  useAnnouncedRange(data, state.offset, isPlaceholderData);
  return (
    <>
      <Rows {...props} />
      <SelectionBar
        selection={selection}
        onPage={countOnPage(selection, rows).selected}
        onClear={() => onSelection(() => NO_SELECTION)}
      />
      <Pagination
        offset={state.offset}
        limit={state.limit}
        shown={data?.rows.length ?? 0}
        total={data?.total}
        pending={result.isPending}
        sizes={PAGE_SIZES}
        {...usePagingActions()}
        onLimit={(limit) => navigate(withLimit(state, limit))}
      />
    </>
  );
}

function Rows(props: ListResultProps) {
  const { state, navigate, request, result, rows = NO_ROWS, selection, onSelection } = props;
  const { columns, onColumns } = props.columns;
  const [density] = usePreference(densityPreference);
  const { data, error, isPlaceholderData } = result;
  const failure = error !== null && (
    <LazyPart part={failurePart}>{({ FailureView }) => <FailureView error={error} />}</LazyPart>
  );

  if (data === undefined) {
    return failure || <TableSkeleton columns={columns} density={density} />;
  }
  if (rows.length === 0 && !isPlaceholderData) {
    return (
      <LazyPart part={emptyPart}>{({ EmptyView }) => <EmptyView total={data.total} />}</LazyPart>
    );
  }
  return (
    <>
      {failure}
      <VersionTable
        rows={rows}
        columns={columns}
        onColumns={onColumns}
        sort={state.sort}
        onSort={(sort) => navigate(withSort(state, sort))}
        density={density}
        selection={selection}
        onSelection={onSelection}
        open={state.open ?? ""}
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
