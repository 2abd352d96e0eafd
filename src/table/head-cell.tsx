import { ArrowDown, ArrowUp } from "lucide-react";
import { type KeyboardEvent, useId } from "react";
import { announce } from "../ui/announcer.tsx";
import { COLUMN_LABELS, type SortChoice } from "../url-state/columns.ts";
import { isAtEnd } from "./cells.tsx";
import { ColumnEdge } from "./column-edge.tsx";
import type { PlacedColumn } from "./column-layout.ts";
import { nextSort } from "./sort-rows.ts";
import type { Resizing } from "./use-column-layout.ts";

const KEY_STEP = 16;

interface HeadCellProps {
  readonly column: PlacedColumn;
  readonly sort: SortChoice | undefined;
  readonly onSort: (sort: SortChoice | undefined) => void;
  readonly resizing: Resizing;
}

/** A column's head: a press sorts the page, its edge or Shift with arrows changes the width. */
export function HeadCell({ column: { id, left }, sort, onSort, resizing }: HeadCellProps) {
  const labelId = useId();
  const label = COLUMN_LABELS[id];
  const order = sort?.id === id ? (sort.descending ? "descending" : "ascending") : undefined;
  const Arrow = order === "descending" ? ArrowDown : ArrowUp;

  function onClick(): void {
    const next = nextSort(sort, id);
    const words = next?.descending ? "descending" : "ascending";
    announce(next ? `This page sorted by ${label}, ${words}` : "This page in its own order");
    onSort(next);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = STEPS[event.key];
    if (step === undefined || !event.shiftKey) return;
    event.preventDefault();
    resizing.onWidth(id, event.currentTarget.getBoundingClientRect().width + step);
  }

  return (
    <th
      scope="col"
      aria-labelledby={labelId}
      aria-sort={order ?? "none"}
      onKeyDown={onKeyDown}
      style={{ left }}
      className={`sticky top-0 h-8 border-line-2 border-b bg-surface p-0 font-normal text-label last:pr-2 ${left === undefined ? "z-head" : "z-[11]"} ${order === undefined ? "text-3" : "text-1"}`}
    >
      <button
        type="button"
        onClick={onClick}
        data-tip="Sort this page"
        aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
        className={`tint flex h-full w-full select-none flex-wrap content-center items-center gap-x-1 overflow-hidden px-2 leading-3.5 hover:text-1 focus-visible:-outline-offset-2 ${isAtEnd(id) ? "justify-end" : ""}`}
      >
        <span id={labelId} className="truncate">
          {label}
        </span>
        {/* Beside the label, or below it in a narrow column: no width changes with the order. */}
        {order !== undefined && (
          <span className="flex shrink-0 items-center gap-1">
            <Arrow aria-hidden size={12} strokeWidth={1.5} />
            <span className="rounded-4 bg-press px-1 text-2 text-tiny leading-3.5">page</span>
          </span>
        )}
      </button>
      <ColumnEdge id={id} {...resizing} />
    </th>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP };
