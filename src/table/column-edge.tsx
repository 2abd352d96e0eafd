import { type PointerEvent, useRef } from "react";
import { clampColumnWidth } from "../url-state/column-choices.ts";
import type { ColumnId } from "../url-state/columns.ts";
import { resizeColumn } from "./column-commands.ts";
import type { VersionTableModel } from "./use-version-table.ts";

interface ColumnEdgeProps extends Pick<VersionTableModel, "table" | "onPreviewWidth"> {
  readonly id: ColumnId;
}

/**
 * The edge between two headers: dragging it resizes the column, and a double click resets the width.
 * It is not focusable; the header handles the keys for it.
 */
export function ColumnEdge({ id, table, onPreviewWidth }: ColumnEdgeProps) {
  /** The left edge of the column while it is dragged, in CSS pixels from the window's left. */
  const start = useRef<number>(undefined);
  const dragged = useRef<number>(undefined);

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = event.currentTarget.closest("th")?.getBoundingClientRect().left;
  }

  function onPointerMove({ clientX }: PointerEvent): void {
    if (start.current === undefined) return;
    dragged.current = clampColumnWidth(clientX - start.current);
    onPreviewWidth(id, dragged.current);
  }

  function onRelease({ type }: PointerEvent): void {
    const width = dragged.current;
    start.current = undefined;
    dragged.current = undefined;
    if (width === undefined) return;
    if (type === "pointerup") resizeColumn(table, id, width);
    else onPreviewWidth(id, undefined);
  }

  return (
    <span
      aria-hidden
      data-edge={id}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onRelease}
      onPointerCancel={onRelease}
      onDoubleClick={() => resizeColumn(table, id, undefined)}
      className="absolute top-0 right-0 h-full w-2 cursor-col-resize touch-none select-none after:absolute after:inset-y-2 after:right-0 after:w-px hover:after:bg-line-3 active:after:bg-accent"
    />
  );
}
