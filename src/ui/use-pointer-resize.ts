import { type PointerEvent, useRef } from "react";

interface PointerResizeOptions {
  /** Which edge of the element is dragged: at its left edge, a drag to the left widens it. */
  readonly edge: "left" | "right";
  /** The width at the start of a drag, in CSS pixels. */
  readonly width: (handle: HTMLElement) => number;
  /** Limits a width to its bounds. */
  readonly clamp: (width: number) => number;
  /** Called while the pointer drags; with `undefined` when the drag ends or is canceled. */
  readonly onDrag: (width: number | undefined) => void;
  /** Called with the final width when the pointer is released, unless it is unchanged. */
  readonly onWidth: (width: number) => void;
}

interface Drag {
  /** The `clientX` of the press. */
  readonly x: number;
  readonly width: number;
}

/** Pointer handlers for the handle that resizes an element by its left or right edge. */
export function usePointerResize({ edge, width, clamp, onDrag, onWidth }: PointerResizeOptions) {
  const drag = useRef<Drag>(undefined);

  function widthAt({ clientX }: PointerEvent): number | undefined {
    if (drag.current === undefined) return undefined;
    const distance = clientX - drag.current.x;
    return clamp(drag.current.width + (edge === "left" ? -distance : distance));
  }

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, width: width(event.currentTarget) };
  }

  function onPointerMove(event: PointerEvent): void {
    const next = widthAt(event);
    if (next !== undefined) onDrag(next);
  }

  function onEnd(event: PointerEvent): void {
    const next = event.type === "pointerup" ? widthAt(event) : undefined;
    if (next !== undefined && next !== drag.current?.width) onWidth(next);
    drag.current = undefined;
    onDrag(undefined);
  }

  return { onPointerDown, onPointerMove, onPointerUp: onEnd, onPointerCancel: onEnd };
}
