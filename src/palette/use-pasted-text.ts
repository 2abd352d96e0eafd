import { type ClipboardEvent, useState } from "react";

interface PastedText {
  /** What the input shows: one line. */
  readonly shown: string;
  /** What was typed or pasted, with its line breaks. */
  readonly raw: string;
}

/**
 * The text of a one-line input that keeps the line breaks of pasted text. The input itself would drop
 * them, and pasted code could not be recognized.
 */
export function usePastedText(initial: string) {
  const [text, setText] = useState<PastedText>({ shown: oneLine(initial), raw: initial });

  function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
    const pasted = event.clipboardData.getData("text");
    if (!/[\r\n]/.test(pasted)) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const head = value.slice(0, selectionStart ?? value.length);
    const tail = value.slice(selectionEnd ?? value.length);
    setText({ shown: head + oneLine(pasted) + tail, raw: head + pasted + tail });
  }

  return { ...text, onType: (typed: string) => setText({ shown: typed, raw: typed }), onPaste };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, " ");
}
