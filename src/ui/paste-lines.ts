import type { ClipboardEvent } from "react";

const LINE_BREAKS = /\s*[\r\n]+\s*/g;

interface PastedLines {
  /** The text of the input before and after the selection that the paste replaces. */
  readonly before: string;
  readonly after: string;
  /** The pasted text, with its line breaks. */
  readonly pasted: string;
}

/**
 * Handles a paste of several lines into an input, which would otherwise run them together. Returns `undefined`
 * for a paste of one line, which is left to the browser.
 */
export function takePastedLines(event: ClipboardEvent<HTMLInputElement>): PastedLines | undefined {
  const pasted = event.clipboardData.getData("text");
  if (!/[\r\n]/.test(pasted)) return undefined;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  return {
    before: value.slice(0, selectionStart ?? value.length),
    after: value.slice(selectionEnd ?? value.length),
    pasted,
  };
}

/** Joins several lines of text into one. */
export function joinLines(text: string, separator: string): string {
  return text.trim().replace(LINE_BREAKS, separator);
}
