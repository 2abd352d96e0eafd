import { ArrowDown, ArrowUp } from "lucide-react";
import { type RefObject, useMemo, useRef, useState } from "react";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { styled } from "../ui/styled.ts";
import { Verbatim } from "../ui/verbatim.tsx";
import { decimalPadding } from "./decimal-padding.ts";
import { barsOf, type SeriesModel } from "./series-model.ts";
import { SeriesTableRow } from "./series-row.tsx";
import { type RowOrder, sortRows } from "./series-rows.ts";
import { type Column, useSeriesColumns } from "./use-series-columns.ts";
import { useVisibleRows } from "./use-visible-rows.ts";
import type { OpenVersion } from "./version-link.tsx";

interface SeriesTableProps {
  /** The accessible name. */
  readonly label: string;
  readonly model: SeriesModel;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly open: OpenVersion;
  /** Whether versions are of several artifacts. */
  readonly hasNames: boolean;
  /** The keys of the versions chosen for a comparison. */
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (key: string, isSelected: boolean) => void;
}

const ROW_HEIGHT = 32;
const PHONE_ROW_HEIGHT = 44;

/** The versions as rows: the chart as text. */
export function SeriesTable(props: SeriesTableProps) {
  const { label, model, scroller, hasNames, selected, onSelect, open } = props;
  const { metrics, picks } = model;
  const { order, setOrder, sorted, bars } = useSorted(model);
  const body = useRef<HTMLTableSectionElement>(null);
  const isPhone = useMediaQuery(PHONE);
  const paddings = usePaddings(model);
  const rowHeight = isPhone ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const { first, end } = useVisibleRows(scroller, body, sorted.length, rowHeight);
  const columns = useSeriesColumns(scroller, metrics, hasNames, isPhone);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <table
      aria-label={label}
      aria-rowcount={sorted.length + 1}
      className="w-full table-fixed border-separate border-spacing-0 border-line-1 border-t text-body print:min-w-0!"
      ref={styled({ "min-width": `${width}px` })}
    >
      <colgroup>
        {columns.map(({ id, width: own }) => (
          <col key={id} ref={styled({ width: `${own}px` })} />
        ))}
      </colgroup>
      <thead className="sticky top-0 z-head bg-canvas print:static">
        <tr aria-rowindex={1} className="h-8 text-label">
          {columns.map((column) => (
            <HeaderCell key={column.id} column={column} order={order} onOrder={setOrder} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Spacer height={first * rowHeight} />
        {sorted.slice(first, end).map((row, index) => (
          <SeriesTableRow
            key={row.key}
            row={row}
            // The header is row 1.
            rowIndex={first + index + 2}
            bar={bars.get(row.key)}
            paddings={paddings}
            hasNames={hasNames}
            isBest={row.key === picks.best?.key}
            isEarliest={row.key === picks.earliest?.key}
            isLast={row.key === picks.last?.key}
            isSelected={selected.has(row.key)}
            onSelect={onSelect}
            open={open}
          />
        ))}
        <Spacer height={(sorted.length - end) * rowHeight} />
      </tbody>
    </table>
  );
}

/** The rows as sorted, along the axis at first, and the bars of the metric that decides. */
function useSorted({ metrics, axis, rows }: SeriesModel) {
  const [chosen, setOrder] = useState<RowOrder>();
  // A chosen metric may have been removed.
  const isGone = typeof chosen?.by === "number" && chosen.by >= metrics.length;
  const order = chosen === undefined || isGone ? { by: axis, isDescending: true } : chosen;
  const { by, isDescending } = order;
  const sorted = useMemo(() => sortRows(rows, { by, isDescending }), [rows, by, isDescending]);
  const bars = useMemo(() => {
    const shares = barsOf(rows, 0);
    return new Map(rows.map(({ key }, index) => [key, shares[index]]));
  }, [rows]);
  return { order, setOrder, sorted, bars };
}

function Spacer({ height }: { readonly height: number }) {
  if (height === 0) return null;
  return <tr aria-hidden ref={styled({ height: `${height}px` })} />;
}

function usePaddings({ metrics, rows }: SeriesModel) {
  return useMemo(
    () =>
      metrics.map((_, index) => decimalPadding(rows.flatMap(({ values }) => values[index] ?? []))),
    [metrics, rows],
  );
}

interface HeaderCellProps {
  readonly column: Column;
  readonly order: RowOrder;
  readonly onOrder: (order: RowOrder) => void;
}

function HeaderCell({ column, order, onOrder }: HeaderCellProps) {
  const { id, label, by, isNumber, isPath } = column;
  const isSorted = by !== undefined && by === order.by;
  const Arrow = order.isDescending ? ArrowDown : ArrowUp;
  // Each checkbox has its own name, and none of them is printed.
  if (id === "select") return <td aria-hidden className="border-line-1 border-b" />;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (order.isDescending ? "descending" : "ascending") : undefined}
      className={`border-line-1 border-b px-2 font-normal text-3 ${isNumber ? "text-right" : "text-left"}`}
    >
      {by === undefined ? (
        <span className={id === "marks" ? "sr-only" : ""}>{label}</span>
      ) : (
        <button
          type="button"
          onClick={() => onOrder({ by, isDescending: isSorted ? !order.isDescending : true })}
          className={`inline-flex max-w-full items-center gap-1 rounded-4 hover:text-1 max-sm:h-11 ${isSorted ? "text-1" : ""}`}
        >
          {isPath ? <Verbatim text={label} className="truncate" /> : label}
          {isSorted && <Arrow aria-hidden size={12} strokeWidth={1.5} className="shrink-0" />}
        </button>
      )}
    </th>
  );
}
