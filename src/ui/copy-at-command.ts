import { isApple } from "../lib/keys.ts";
import { copyText, isCopyable } from "./clipboard.ts";
import { showToast } from "./toast.tsx";

/** Copies text for a key, a menu or the palette. A toast reports the outcome, since there is no button. */
export function copyAtCommand(text: string, message: string): void {
  void copyText(text).then((isCopied) =>
    isCopied ? showToast({ text: message }) : reportFailedCopy(text),
  );
}

/** Says that a text was not copied, and shows it to be copied by hand. */
export function reportFailedCopy(text: string): void {
  if (!isCopyable(text)) {
    showToast({ text: "Not copied: the clipboard can’t hold one of its characters", tone: "bad" });
    return;
  }
  const keys = isApple(navigator.platform) ? "⌘C" : "Ctrl+C";
  const how = matchMedia("(pointer: coarse)").matches ? "Hold the text" : `Press ${keys}`;
  showToast({ text: `Not copied. ${how} to copy it:`, failedCopy: text });
}
