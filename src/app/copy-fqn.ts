import { idOfOpenKey } from "../artifact/artifact-version.ts";
import { copyText } from "../lib/clipboard.ts";
import { showToast } from "../ui/toast.tsx";

/** The FQN that an `open` value names a version by; `undefined` for one that has only an id. */
export function fqnOf(open: string | undefined): string | undefined {
  return open !== undefined && idOfOpenKey(open) === undefined ? open : undefined;
}

/** Copies an FQN at the keyboard's command, and says so; false where there is none. */
export function copyFqn(fqn: string | undefined): boolean {
  if (fqn === undefined) return false;
  void copyText(fqn).then((copied) =>
    showToast(copied ? { text: "FQN copied" } : { text: "Not copied", failedCopy: fqn }),
  );
  return true;
}
