import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { onWidth } from "../lib/on-width.ts";
import { usePrinting } from "../lib/use-printing.ts";

/** Narrower charts are clipped rather than unreadable. */
const MIN_WIDTH = 240;
/** Fits on A4 and Letter, upright. */
const PAPER_WIDTH = 690;

/**
 * Returns the width of an element in whole CSS pixels. It is `undefined` until the element is laid out; a
 * chart keeps its height meanwhile, so nothing moves. On paper it is that of the paper.
 */
export function useMeasuredWidth(): [
  ref: RefObject<HTMLDivElement | null>,
  width: number | undefined,
] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measured = (next: number) => setWidth(Math.max(MIN_WIDTH, Math.floor(next)));
    measured(element.clientWidth);
    return onWidth(element, (next) => () => measured(next));
  }, []);
  return [ref, usePrinting() ? PAPER_WIDTH : width];
}
