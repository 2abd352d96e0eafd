import type { KeyboardEvent } from "react";
import { useWindowWidth } from "../lib/use-window-width.ts";
import { usePointerResize } from "../ui/use-pointer-resize.ts";
import { clampDrawerWidth, maxDrawerWidth, widthAfterKey } from "./drawer-resizing.ts";
import { DEFAULT_DRAWER_WIDTH, MIN_DRAWER_WIDTH } from "./drawer-width.ts";

interface ResizeHandleProps {
  /** The current width, in CSS pixels. */
  readonly width: number;
  /** Called while the pointer drags; with `undefined` when the drag ends. */
  readonly onDrag: (width: number | undefined) => void;
  /** The new width. */
  readonly onWidth: (width: number) => void;
}

/** The drawer's left edge. Dragging and arrow keys move it; a double-click resets the width. */
export function ResizeHandle({ width, onDrag, onWidth }: ResizeHandleProps) {
  const windowWidth = useWindowWidth();
  const pointerHandlers = usePointerResize({
    edge: "left",
    width: () => width,
    clamp: (dragged) => clampDrawerWidth(dragged, windowWidth),
    onDrag,
    onWidth,
  });

  function onKeyDown(event: KeyboardEvent): void {
    const next = widthAfterKey(event.key, width, windowWidth);
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
      aria-valuemin={MIN_DRAWER_WIDTH}
      aria-valuemax={maxDrawerWidth(windowWidth)}
      {...pointerHandlers}
      onDoubleClick={() => onWidth(DEFAULT_DRAWER_WIDTH)}
      onKeyDown={onKeyDown}
      className="absolute inset-y-0 -left-1 z-10 m-0 h-auto w-2 cursor-ew-resize -outline-offset-4 touch-none border-0 after:absolute after:top-1/2 after:left-0.5 after:h-8 after:w-1 after:-translate-y-1/2 after:rounded-full after:bg-line-2 hover:after:bg-line-3"
    />
  );
}
