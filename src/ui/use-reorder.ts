import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from "react";
import { clamp } from "../lib/clamp.ts";

interface ReorderOptions {
  /** The list whose children are the items. */
  readonly list: RefObject<HTMLElement | null>;
  /** Moves the item at an index to another index. */
  readonly onMove: (from: number, to: number) => void;
  /** The first and last index to which an item can be moved; by default any. */
  readonly rangeOf?: (from: number) => readonly [first: number, last: number];
}

interface Drag {
  readonly from: number;
  /** The number of items that will be before it. */
  readonly gap: number;
}

/** Near the edge of the list, in CSS pixels, a drag scrolls it by this much. */
const EDGE = 24;
const SCROLL_STEP = 8;

/**
 * Reorders a list by handles, with a mouse, a finger, a pen or the arrow keys. The handles need the class
 * `touch-none`, so that a finger on them doesn't scroll; Esc cancels a drag.
 */
export function useReorder(options: ReorderOptions) {
  const { list, onMove } = options;
  const [drag, setDrag] = useState<Drag>();

  function onPointerMove({ clientY }: PointerEvent): void {
    if (drag === undefined || list.current === null) return;
    scrollAtEdge(list.current, clientY);
    setDrag(dragAt(clientY, drag, options));
  }

  function onPointerUp({ clientY }: PointerEvent): void {
    // The last move may not be rendered yet.
    const dropped = drag && dragAt(clientY, drag, options);
    setDrag(undefined);
    if (dropped !== undefined && isMove(dropped)) onMove(dropped.from, indexAfter(dropped));
  }

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const step = STEPS[event.key];
    const isCancel = event.key === "Escape" && drag !== undefined;
    if (step === undefined && !isCancel) return;
    event.preventDefault();
    setDrag(undefined);
    const to = clamp(index + (step ?? 0), ...rangeIn(options, index));
    if (to !== index) onMove(index, to);
  }

  /** The props of the handle of the item at an index. */
  const handleProps = (index: number) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: index, gap: index });
    },
    onPointerMove,
    onPointerUp,
    onPointerCancel: () => setDrag(undefined),
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, index),
  });

  return {
    handleProps,
    itemProps: (index: number, count: number) => itemProps(drag, index, count),
  };
}

/** The props of an item: while one is dragged, a line shows where it would go. */
function itemProps(drag: Drag | undefined, index: number, count: number) {
  if (drag === undefined) return {};
  const isAfter = index === count - 1 && drag.gap === count;
  const place = drag.gap === index ? "before" : isAfter ? "after" : undefined;
  return {
    "data-dragged": drag.from === index || undefined,
    "data-drop": isMove(drag) ? place : undefined,
  };
}

/** The drag with the pointer at a position. */
function dragAt(y: number, { from }: Drag, options: ReorderOptions): Drag {
  const gap = options.list.current === null ? from : gapAt(options.list.current, y);
  const [first, last] = rangeIn(options, from);
  return { from, gap: clamp(gap, first, last + 1) };
}

function rangeIn({ list, rangeOf }: ReorderOptions, index: number): readonly [number, number] {
  return rangeOf?.(index) ?? [0, (list.current?.children.length ?? 1) - 1];
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

function isMove(drag: Drag): boolean {
  return indexAfter(drag) !== drag.from;
}

/** The index of the dragged item once it is dropped. */
function indexAfter({ from, gap }: Drag): number {
  return gap > from ? gap - 1 : gap;
}

/** How many items have their middle above a position. */
function gapAt(list: HTMLElement, y: number): number {
  return [...list.children].filter((item) => {
    const { top, height } = item.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}

function scrollAtEdge(list: HTMLElement, y: number): void {
  const { top, bottom } = list.getBoundingClientRect();
  if (y < top + EDGE) list.scrollTop -= SCROLL_STEP;
  else if (y > bottom - EDGE) list.scrollTop += SCROLL_STEP;
}
