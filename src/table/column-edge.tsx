import { type PointerEvent, useRef } from "react";
import { clampColumnWidth } from "../url-state/column-transitions.ts";
import type { ColumnId } from "../url-state/columns.ts";
import type { Resizing } from "./use-column-layout.ts";

interface ColumnEdgeProps extends Resizing {
  readonly id: ColumnId;
}

/**
 * The edge between two heads: dragged, it changes the column's width; a double click gives the
 * column its own again. No tab stop of its own: the head takes the keys for it.
 */
export function ColumnEdge({ id, onDrag, onCancel, onWidth }: ColumnEdgeProps) {
  /** Where the column starts while its edge is dragged, in CSS pixels from the window's left. */
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
    onDrag(id, dragged.current);
  }

  function onLetGo({ type }: PointerEvent): void {
    const settled = dragged.current;
    start.current = undefined;
    dragged.current = undefined;
    if (settled === undefined) return;
    if (type === "pointerup") onWidth(id, settled);
    else onCancel();
  }

  return (
    <span
      aria-hidden
      data-edge={id}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onLetGo}
      onPointerCancel={onLetGo}
      onDoubleClick={() => onWidth(id, undefined)}
      className="absolute top-0 right-0 h-full w-2 cursor-col-resize touch-none select-none after:absolute after:inset-y-2 after:right-0 after:w-px hover:after:bg-line-3 active:after:bg-accent"
    />
  );
}
