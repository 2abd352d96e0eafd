import { ArrowDown, ArrowUp } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId } from "react";
import { announce } from "../ui/announcer.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { type ColumnId, columnSpecOf } from "../url-state/columns.ts";
import { resizeColumn } from "./column-commands.ts";
import { ColumnEdge } from "./column-edge.tsx";
import type { TableColumn } from "./table-columns.ts";
import type { VersionTableModel } from "./use-version-table.ts";

/** The values of `aria-sort`. */
export const ORDERS = { asc: "ascending", desc: "descending" } as const;

/** How many CSS pixels Shift and an arrow key resize a column by. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -16, ArrowRight: 16 };

interface HeaderCellProps
  extends Pick<VersionTableModel, "table" | "paths" | "isWholeResult" | "onPreviewWidth"> {
  readonly id: ColumnId;
  readonly column: TableColumn;
}

/** A column's header. A click sorts the page's rows; dragging its edge, or Shift and an arrow key, resizes it. */
export function HeaderCell(props: HeaderCellProps) {
  const { id, column, table, paths, isWholeResult, onPreviewWidth } = props;
  const labelId = useId();
  const sorted = column.getIsSorted();

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = STEPS[event.key];
    if (step === undefined || !event.shiftKey) return;
    event.preventDefault();
    resizeColumn(table, id, event.currentTarget.getBoundingClientRect().width + step);
  }

  return (
    <th
      scope="col"
      aria-labelledby={labelId}
      aria-sort={sorted === false ? "none" : ORDERS[sorted]}
      onKeyDown={onKeyDown}
      className={`relative h-8 border-line-2 border-b p-0 font-normal text-label ${sorted === false ? "text-3" : "text-1"}`}
    >
      <SortButton
        {...columnSpecOf(id)}
        {...paths?.headerOf(id)}
        column={column}
        labelId={labelId}
        isPage={!isWholeResult}
        keys="Shift+ArrowLeft Shift+ArrowRight"
      />
      <ColumnEdge id={id} table={table} onPreviewWidth={onPreviewWidth} />
    </th>
  );
}

interface SortButtonProps {
  readonly label: string;
  /** What shows the label if it isn't mere text. */
  readonly shown?: ReactNode;
  /** Right-aligned. */
  readonly numeric?: true | undefined;
  readonly column: Pick<TableColumn, "getIsSorted" | "getNextSortingOrder" | "toggleSorting">;
  readonly labelId: string;
  /** Whether there are more rows on other pages, which are not sorted. */
  readonly isPage: boolean;
  /** The keys of its header besides. */
  readonly keys?: string;
}

/** The content of a header: its label, which sorts by the column, and how it is sorted. */
export function SortButton(props: SortButtonProps) {
  const { label, shown = label, numeric, column, labelId, isPage, keys } = props;
  const sorted = column.getIsSorted();
  const Arrow = sorted === "desc" ? ArrowDown : ArrowUp;

  function onClick(): void {
    const next = column.getNextSortingOrder();
    const verb = isPage ? "Sorted this page" : "Sorted";
    announce(next === false ? "Sort cleared" : `${verb} by ${label}, ${ORDERS[next]}`);
    column.toggleSorting();
  }

  return (
    <button
      type="button"
      onClick={onClick}
      {...tipProps(isPage ? "Sort this page" : "Sort")}
      aria-keyshortcuts={keys}
      className={`tint flex h-full w-full select-none items-center gap-1 overflow-hidden px-2 hover:text-1 focus-visible:-outline-offset-2 ${numeric ? "justify-end" : ""}`}
    >
      <span id={labelId} className="truncate">
        {shown}
      </span>
      {sorted !== false && (
        <span className="flex shrink-0 items-center gap-1">
          <Arrow aria-hidden size={12} strokeWidth={1.5} />
          {isPage && (
            <span className="rounded-4 bg-press px-1 text-2 text-tiny leading-3.5">page</span>
          )}
        </span>
      )}
    </button>
  );
}
