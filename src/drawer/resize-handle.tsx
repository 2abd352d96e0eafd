import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import {
  clampDrawerWidth,
  DEFAULT_WIDTH,
  LEAST_WIDTH,
  mostWidth,
  widthAfterKey,
} from "./drawer-width.ts";

interface ResizeHandleProps {
  /** The width drawn now, in CSS pixels. */
  readonly width: number;
  /** While the pointer drags; `undefined` when it let go. */
  readonly onDrag: (width: number | undefined) => void;
  /** The width that was settled on. */
  readonly onWidth: (width: number) => void;
}

/** The drawer's left edge: dragged, or moved by arrow keys; a double click goes back to the default. */
export function ResizeHandle({ width, onDrag, onWidth }: ResizeHandleProps) {
  /** Where the drag began, and the width then. */
  const start = useRef<{ readonly x: number; readonly width: number }>(undefined);

  function widthAt({ clientX }: PointerEvent): number | undefined {
    if (start.current === undefined) return undefined;
    return clampDrawerWidth(start.current.width + start.current.x - clientX, window.innerWidth);
  }

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  }

  function onPointerMove(event: PointerEvent): void {
    const dragged = widthAt(event);
    if (dragged !== undefined) onDrag(dragged);
  }

  function onLetGo(event: PointerEvent): void {
    const settled = event.type === "pointerup" ? widthAt(event) : undefined;
    if (settled !== undefined && settled !== start.current?.width) onWidth(settled);
    start.current = undefined;
    onDrag(undefined);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const next = widthAfterKey(event.key, width, window.innerWidth);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onWidth(next);
  }

  return (
    <hr
      tabIndex={0}
      aria-label="Resize drawer"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={mostWidth(window.innerWidth)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onLetGo}
      onPointerCancel={onLetGo}
      onDoubleClick={() => onWidth(DEFAULT_WIDTH)}
      onKeyDown={onKeyDown}
      className="absolute inset-y-0 -left-1 z-10 m-0 h-auto w-2 cursor-ew-resize -outline-offset-4 touch-none border-0 after:absolute after:top-1/2 after:left-0.5 after:h-8 after:w-1 after:-translate-y-1/2 after:rounded-full after:bg-line-2 hover:after:bg-line-3"
    />
  );
}
