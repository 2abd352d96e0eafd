import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Page, Row } from "../api/schema.ts";
import { countOf } from "../lib/count.ts";
import { usePreference } from "../lib/preference.ts";
import { PAGE_SIZES, type QueryState } from "../query/query-state.ts";
import { withLimit, withOffset, withSort } from "../query/transitions.ts";
import { Pagination, rangeOf } from "../table/pagination.tsx";
import { countOnPage, NO_SELECTION, type Selection } from "../table/selection.ts";
import { SelectionBar } from "../table/selection-bar.tsx";
import { TableSkeleton } from "../table/table-skeleton.tsx";
import type { OnSelection } from "../table/use-row-selection.ts";
import { VersionTable } from "../table/version-table.tsx";
import { announce } from "../ui/announcer.tsx";
import { emptyPart, failurePart } from "./loadables.ts";
import { Loaded } from "./loaded.tsx";
import { densityPreference } from "./preferences.ts";
import type { Columns } from "./use-columns.ts";
import type { FilterSide } from "./use-filter-side.ts";

interface ListResultProps {
  readonly query: QueryState;
  readonly go: (next: QueryState) => void;
  readonly request: string;
  readonly result: UseQueryResult<Page>;
  /** The rows of the result in the order of the address. */
  readonly rows: readonly Row[] | undefined;
  readonly columns: Columns;
  readonly selection: Selection;
  readonly onSelection: OnSelection;
  readonly side: FilterSide;
}

const NO_ROWS: readonly Row[] = [];

/** The answer to the query, whatever it is: rows, none, or a failure. */
export function ListResult(props: ListResultProps) {
  const { query, go, result, rows = NO_ROWS, selection, onSelection } = props;
  const { data, isPlaceholderData } = result;
  useAnnouncedRange(data, query.offset, isPlaceholderData);
  return (
    <>
      <Rows {...props} />
      <SelectionBar
        selection={selection}
        onPage={countOnPage(selection, rows).selected}
        onClear={() => onSelection(() => NO_SELECTION)}
      />
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

function Rows(props: ListResultProps) {
  const { query, go, request, result, rows = NO_ROWS, selection, onSelection, side } = props;
  const { columns, onColumns } = props.columns;
  const [density] = usePreference(densityPreference);
  const { data, error, isPlaceholderData } = result;
  const onRetry = () => void result.refetch();
  const failure = error !== null && (
    <Loaded part={failurePart}>
      {({ FailureView }) => (
        <FailureView
          query={query}
          go={go}
          request={request}
          result={result}
          error={error}
          side={side}
        />
      )}
    </Loaded>
  );

  if (data === undefined) {
    return failure || <TableSkeleton columns={columns} density={density} />;
  }
  if (rows.length === 0 && !isPlaceholderData) {
    return (
      <Loaded part={emptyPart}>
        {({ EmptyView }) => (
          <EmptyView query={query} go={go} total={data.total} onRefresh={onRetry} />
        )}
      </Loaded>
    );
  }
  return (
    <>
      {failure}
      <VersionTable
        rows={rows}
        columns={columns}
        onColumns={onColumns}
        sort={query.sort}
        onSort={(sort) => go(withSort(query, sort))}
        density={density}
        selection={selection}
        onSelection={onSelection}
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
