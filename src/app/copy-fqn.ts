import { copyText } from "../lib/clipboard.ts";
import { showToast } from "../ui/toast.tsx";

/** Copies an FQN at the keyboard's command, and says so; false where there is none. */
export function copyFqn(fqn: string | undefined): boolean {
  if (fqn === undefined) return false;
  void copyText(fqn).then((copied) =>
    showToast(copied ? { text: "FQN copied" } : { text: "Not copied", failedCopy: fqn }),
  );
  return true;
}
