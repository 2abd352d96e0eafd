import type { ClipboardEvent } from "react";

const LINE_BREAKS = /\s*[\r\n]+\s*/g;

interface PastedLines {
  /** The text of the input before and after the selection that the paste replaces. */
  readonly before: string;
  readonly after: string;
  /** The pasted text, with its line breaks, but without the bullets of a list. */
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
    pasted: withoutBullets(pasted),
  };
}

/** Removes the bullets of a YAML or Markdown list. */
export function withoutBullets(text: string): string {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const isList = lines.every((line) => BULLET.test(line));
  return isList ? lines.map((line) => line.replace(BULLET, "")).join("\n") : text;
}

const BULLET = /^\s*[-*•]\s+/;

/** Joins several lines of text into one. */
export function joinLines(text: string, separator: string): string {
  return text.trim().replace(LINE_BREAKS, separator);
}
