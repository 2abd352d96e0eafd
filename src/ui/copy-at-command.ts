import { copyText } from "./clipboard.ts";
import { showToast } from "./toast.tsx";

/** Copies for a key, a menu or the palette, and shows the outcome in a toast, as there is no button for it. */
export function copyAtCommand(text: string, said: string): void {
  void copyText(text).then((copied) =>
    showToast(copied ? { text: said } : { text: "Not copied", failedCopy: text }),
  );
}
