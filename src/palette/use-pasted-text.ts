import { type ClipboardEvent, useState } from "react";
import { joinLines, takePastedLines } from "../ui/paste-lines.ts";

interface PastedText {
  /** What the input shows: one line. */
  readonly shown: string;
  /** What was typed and pasted, with its lines, to be recognized. */
  readonly raw: string;
}

/**
 * The text of an input of one line that also takes pasted lines: an input would join them, and code
 * would no longer be code.
 */
export function usePastedText(initial: string) {
  const [text, setText] = useState<PastedText>({ shown: joinLines(initial, " "), raw: initial });

  function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
    const lines = takePastedLines(event);
    if (lines === undefined) return;
    const { head, pasted, tail } = lines;
    setText({ shown: head + joinLines(pasted, " ") + tail, raw: head + pasted + tail });
  }

  return { ...text, onType: (typed: string) => setText({ shown: typed, raw: typed }), onPaste };
}
