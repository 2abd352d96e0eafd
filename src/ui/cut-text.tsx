import { useLayoutEffect, useRef } from "react";
import { tipProps } from "./data-attributes.ts";
import { cutInMiddle } from "./middle-cut.ts";

interface CutTextProps {
  readonly text: string;
  readonly className?: string;
}

/**
 * A text that is cut in the middle where it doesn't fit. The text is one node, so selection, search
 * and accessible name stay exact; the cut text is drawn over it by the attribute `data-cut` (`cut` in
 * main.css). The tooltip shows the whole.
 */
export function CutText({ text, className = "" }: CutTextProps) {
  const span = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is measured again.
  useLayoutEffect(() => {
    const element = span.current;
    if (element === null) return;
    observer ??= new ResizeObserver(onResize);
    observer.observe(element);
    return () => observer?.unobserve(element);
  }, [text]);
  return (
    <span ref={span} className={`cut ${className}`} {...tipProps(text, { when: "cut" })}>
      <span className="cut-whole">{text}</span>
    </span>
  );
}

/** One for all texts, created at the first use, as there is none outside a browser. */
let observer: ResizeObserver | undefined;

/** Runs after the layout and before the paint, so that reading widths costs no layout. */
function onResize(entries: readonly ResizeObserverEntry[]): void {
  const measured = entries.flatMap(({ target, contentRect: { width: room } }) => {
    if (!(target instanceof HTMLElement)) return [];
    const whole = target.firstElementChild?.getBoundingClientRect().width ?? 0;
    return [{ target, cut: whole > room + ROUNDING ? cutToRoom(target, room) : undefined }];
  });
  for (const { target, cut } of measured) {
    if (cut === undefined) delete target.dataset.cut;
    else target.dataset.cut = cut;
  }
}

/** Widths are rounded to 1/64 of a CSS pixel; what a canvas measures may be half of one narrower. */
const ROUNDING = 1 / 32;
const CANVAS_MARGIN = 0.5;

let pen: CanvasRenderingContext2D | null | undefined;

function cutToRoom(element: HTMLElement, room: number): string | undefined {
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen === null) return undefined;
  const context = pen;
  const { font } = getComputedStyle(element);
  if (context.font !== font) context.font = font;
  const widthOf = (text: string) => context.measureText(text).width;
  return cutInMiddle(element.textContent, room - CANVAS_MARGIN, widthOf);
}
