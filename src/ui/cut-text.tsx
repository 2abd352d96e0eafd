import { useLayoutEffect, useRef } from "react";
import { onWidth } from "../lib/on-width.ts";
import { isCharacterMark, tipProps } from "./data-attributes.ts";
import { cutInMiddle } from "./middle-cut.ts";
import { Verbatim } from "./verbatim.tsx";

interface CutTextProps {
  readonly text: string;
  readonly className?: string;
}

/**
 * A value that is truncated in the middle if it doesn't fit. Its text is all in the document, so
 * selection, search and accessible name stay exact; the stylesheet shows the truncated text from
 * `data-cut` over it (`cut` in main.css). The tooltip shows the full text.
 */
export function CutText({ text, className = "" }: CutTextProps) {
  const span = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new text is measured again
  useLayoutEffect(() => cutWhenTooWide(span.current), [text]);
  return (
    <span ref={span} className={`cut ${className}`} {...tipProps(text, { when: "cut" })}>
      <Verbatim text={text} className="cut-whole" onMarked={() => cutWhenTooWide(span.current)} />
    </span>
  );
}

function cutWhenTooWide(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return undefined;
  return onWidth(element, (width) => {
    const cut = cutFor(element, element.firstElementChild ?? element, width);
    return () => writeCut(cut);
  });
}

/** The truncated text of an element; `undefined` if it fits whole. */
export interface Cut {
  readonly element: HTMLElement;
  readonly text: string | undefined;
}

/** Shows the truncated text, or the whole one. */
export function writeCut({ element, text }: Cut): void {
  if (text === undefined) delete element.dataset.cut;
  else element.dataset.cut = text;
}

/** Layout rounds widths to 1/64 of a CSS pixel. */
const ROUNDING = 1 / 32;
/** A canvas may measure text up to half a CSS pixel too narrow. */
const CANVAS_MARGIN = 0.5;

/**
 * Returns how the text of an element is truncated to a width in CSS pixels.
 * @param content the element whose child nodes are the text: this one or one in it
 */
export function cutFor(element: HTMLElement, content: Element, width: number): Cut {
  const range = document.createRange();
  range.selectNodeContents(content);
  const isTooWide = range.getBoundingClientRect().width > width + ROUNDING;
  return { element, text: isTooWide ? cutToWidth(element, content, width) : undefined };
}

let canvasContext: CanvasRenderingContext2D | null | undefined;

function cutToWidth(element: HTMLElement, content: Element, width: number): string | undefined {
  canvasContext ??= document.createElement("canvas").getContext("2d");
  if (canvasContext === null) return undefined;
  const context = canvasContext;
  const { font } = getComputedStyle(element);
  if (context.font !== font) context.font = font;
  const widthOf = (text: string) => context.measureText(text).width;
  return cutInMiddle(visibleText(content), width - CANVAS_MARGIN, widthOf);
}

/** In truncated text, a box stands for each mark. */
function visibleText({ childNodes }: Element): string {
  return [...childNodes].map((node) => (isCharacterMark(node) ? "▯" : node.textContent)).join("");
}
