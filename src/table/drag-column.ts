import { clamp } from "../lib/clamp.ts";
import { moveColumn } from "./move-column.ts";
import type { TableInstance } from "./table-columns.ts";
import { shownColumns } from "./table-layout.tsx";

/** In CSS pixels. A press that moves less is a click, which sorts. */
const THRESHOLD = 6;

/**
 * Moves the column whose header was pressed, unless the press is a click. Only a mouse drags a header: a
 * finger scrolls the table, and *Columns* has handles for it.
 */
export function dragColumn(
  { target, button, pointerType, clientX }: PointerEvent,
  row: Element,
  table: TableInstance,
): void {
  const heads = [...row.querySelectorAll("th")];
  const from = heads.findIndex((head) => target instanceof Node && head.contains(target));
  const isEdge = target instanceof Element && target.matches("[data-edge]");
  if (from === -1 || isEdge || button !== 0 || pointerType === "touch") return;
  const columns = shownColumns(table);
  const moved = columns[from];
  const isPeer = ({ column }: (typeof columns)[number]) =>
    column.getIsPinned() === moved?.column.getIsPinned();
  followPointer(clientX, {
    heads,
    from,
    range: [columns.findIndex(isPeer), columns.findLastIndex(isPeer)],
    onMove: (to) => moved && moveColumn(table, moved.id, to),
  });
}

interface ColumnDrag {
  /** The header cells of the shown columns, in order. */
  readonly heads: readonly HTMLElement[];
  readonly from: number;
  /** The first and last index to which the column can be moved. */
  readonly range: readonly [first: number, last: number];
  readonly onMove: (to: number) => void;
}

/** Shows with a line where the column would go, and moves it on release; Esc cancels. */
function followPointer(startX: number, { heads, from, range, onMove }: ColumnDrag): void {
  const controller = new AbortController();
  const options = { signal: controller.signal, capture: true };
  let gap: number | undefined;

  function end(): void {
    controller.abort();
    mark(heads, from, undefined);
  }

  const onPointerMove = ({ clientX, buttons }: PointerEvent) => {
    // The button was released before this code was loaded.
    if (buttons === 0) return end();
    if (gap === undefined && Math.abs(clientX - startX) < THRESHOLD) return;
    gap = clamp(gapAt(heads, clientX), range[0], range[1] + 1);
    mark(heads, from, gap);
  };
  const onPointerUp = () => {
    end();
    if (gap === undefined) return;
    // The click that follows would sort.
    const stop = (event: Event) => event.stopPropagation();
    document.addEventListener("click", stop, { capture: true, once: true });
    setTimeout(() => document.removeEventListener("click", stop, { capture: true }));
    if (isMove(from, gap)) onMove(gap > from ? gap - 1 : gap);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || gap === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    gap = undefined;
    end();
  };
  document.addEventListener("pointermove", onPointerMove, options);
  document.addEventListener("pointerup", onPointerUp, options);
  document.addEventListener("pointercancel", end, options);
  document.addEventListener("keydown", onKeyDown, options);
}

/** How many columns have their middle left of a position. */
function gapAt(heads: readonly HTMLElement[], x: number): number {
  return heads.filter((head) => {
    const { left, width } = head.getBoundingClientRect();
    return left + width / 2 < x;
  }).length;
}

function isMove(from: number, gap: number): boolean {
  return gap !== from && gap !== from + 1;
}

/** Marks the header next to the gap, for the stylesheet. */
function mark(heads: readonly HTMLElement[], from: number, gap: number | undefined): void {
  for (const [index, head] of heads.entries()) {
    delete head.dataset.drop;
    if (gap === undefined || !isMove(from, gap)) continue;
    if (index === gap) head.dataset.drop = "before";
    else if (index === heads.length - 1 && gap === heads.length) head.dataset.drop = "after";
  }
}
