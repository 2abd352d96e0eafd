import type { ClipboardEvent, Ref } from "react";
import { putInClipboard } from "./clipboard.ts";

interface TextToCopyProps {
  readonly text: string;
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly onCopied: () => void;
}

const MAX_ROWS = 6;

/** A text that the page could not copy, to be copied by hand: with its line breaks, and selected. */
export function TextToCopy({ text, ref, onCopied }: TextToCopyProps) {
  function onCopy({ currentTarget, nativeEvent }: ClipboardEvent<HTMLTextAreaElement>): void {
    const { selectionStart, selectionEnd, value } = currentTarget;
    // A part of the text is copied by the browser. Of the full text, the field has lost the carriage returns.
    if (selectionEnd - selectionStart < value.length) return;
    if (putInClipboard(nativeEvent, text)) onCopied();
  }

  return (
    <textarea
      ref={ref}
      readOnly
      aria-label="Text to copy"
      value={text}
      rows={Math.min(text.split(/\r\n?|\n/).length, MAX_ROWS)}
      wrap="off"
      onCopy={onCopy}
      className="w-80 min-w-0 resize rounded-6 border border-line-3 bg-surface px-2 py-1 font-mono text-code max-sm:w-full"
    />
  );
}
