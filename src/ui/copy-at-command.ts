import { copyText } from "./clipboard.ts";
import { showToast } from "./toast.tsx";

/** Copies text for a key, a menu or the palette. A toast reports the outcome, since there is no button. */
export function copyAtCommand(text: string, message: string): void {
  void copyText(text).then((copied) =>
    showToast(copied ? { text: message } : { text: "Not copied", failedCopy: text }),
  );
}
