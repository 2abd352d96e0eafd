import type { ClipboardEvent } from "react";

const LINE_BREAKS = /\s*[\r\n]+\s*/g;

interface PastedLines {
  /** What the input has before and after the place of the paste. */
  readonly head: string;
  readonly tail: string;
  /** What was pasted, with its line breaks. */
  readonly pasted: string;
}

/**
 * Takes over a paste of several lines into an input, which would drop the line breaks and run the
 * lines together. Returns `undefined` for a paste of one line, which is left to the browser.
 */
export function takePastedLines(event: ClipboardEvent<HTMLInputElement>): PastedLines | undefined {
  const pasted = event.clipboardData.getData("text");
  if (!/[\r\n]/.test(pasted)) return undefined;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  return {
    head: value.slice(0, selectionStart ?? value.length),
    tail: value.slice(selectionEnd ?? value.length),
    pasted,
  };
}

/** A text of several lines as one line. */
export function joinLines(text: string, separator: string): string {
  return text.trim().replace(LINE_BREAKS, separator);
}
