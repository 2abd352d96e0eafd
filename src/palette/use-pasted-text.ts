import { type ClipboardEvent, useState } from "react";
import { joinLines, takePastedLines } from "../ui/paste-lines.ts";

interface PastedText {
  /** What the input shows: one line. */
  readonly shown: string;
  /** What was typed or pasted, with its line breaks. */
  readonly raw: string;
}

/**
 * The text of a one-line input, with the line breaks of pasted text. The input alone would drop them,
 * and pasted code would not be recognized.
 */
export function usePastedText(initial: string) {
  const [text, setText] = useState<PastedText>({ shown: joinLines(initial, " "), raw: initial });

  function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
    const lines = takePastedLines(event);
    if (lines === undefined) return;
    const { before, pasted, after } = lines;
    setText({ shown: before + joinLines(pasted, " ") + after, raw: before + pasted + after });
  }

  return { ...text, onType: (typed: string) => setText({ shown: typed, raw: typed }), onPaste };
}
