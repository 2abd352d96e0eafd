import { useLayoutEffect, useRef } from "react";
import { cutInMiddle } from "./middle-cut.ts";

interface CutTextProps {
  readonly text: string;
  readonly className?: string;
}

/**
 * A text that is cut in the middle where it doesn't fit. The text is one node, so selection, search
 * and accessible name stay exact; what is drawn over it then is the attribute `data-cut` (`cut` in
 * main.css). The tip shows the whole.
 */
export function CutText({ text, className = "" }: CutTextProps) {
  const span = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is measured anew.
  useLayoutEffect(() => {
    const element = span.current;
    if (element === null) return;
    watcher ??= new ResizeObserver(onResize);
    watcher.observe(element);
    return () => watcher?.unobserve(element);
  }, [text]);
  return (
    <span ref={span} className={`cut ${className}`} data-tip={text} data-tip-when="cut">
      <span className="cut-whole">{text}</span>
    </span>
  );
}

/** One for all: told of widths after the layout and before the paint, it costs no layout itself. */
let watcher: ResizeObserver | undefined;

function onResize(entries: readonly ResizeObserverEntry[]): void {
  const drawn = entries.flatMap(({ target, contentRect: { width: room } }) => {
    if (!(target instanceof HTMLElement)) return [];
    const whole = target.firstElementChild?.getBoundingClientRect().width ?? 0;
    return [{ target, cut: whole > room + ROUNDING ? cutToRoom(target, room) : undefined }];
  });
  for (const { target, cut } of drawn) {
    if (cut === undefined) delete target.dataset.cut;
    else target.dataset.cut = cut;
  }
}

/** Widths are rounded to 1/64 of a CSS pixel; what a canvas measures may be half of one narrower. */
const ROUNDING = 1 / 32;
const CANVAS_MARGIN = 0.5;

let pen: CanvasRenderingContext2D | null = null;

function cutToRoom(element: HTMLElement, room: number): string | undefined {
  pen ??= document.createElement("canvas").getContext("2d");
  const context = pen;
  if (context === null) return undefined;
  const { font } = getComputedStyle(element);
  if (context.font !== font) context.font = font;
  const widthOf = (text: string) => context.measureText(text).width;
  return cutInMiddle(element.textContent, room - CANVAS_MARGIN, widthOf);
}
