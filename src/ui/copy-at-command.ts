import { copyText } from "./clipboard.ts";
import { showToast } from "./toast.tsx";

/** Copies at the command of a key, a menu or the palette, and says so, as no button stays to do it. */
export function copyAtCommand(text: string, said: string): void {
  void copyText(text).then((copied) =>
    showToast(copied ? { text: said } : { text: "Not copied", failedCopy: text }),
  );
}
