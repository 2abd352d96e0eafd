import { idOfOpenKey } from "../artifact/artifact-version.ts";
import { copyText } from "../lib/clipboard.ts";
import { showToast } from "../ui/toast.tsx";

/** Copies at the command of a key or the palette, and says so, as no button is there to do it. */
export function copyAtCommand(text: string, said: string): void {
  void copyText(text).then((copied) =>
    showToast(copied ? { text: said } : { text: "Not copied", failedCopy: text }),
  );
}

/** Copies the FQN by which `open` names a version; false where there is none but an id. */
export function copyFqn(open: string | undefined): boolean {
  const fqn = fqnOf(open);
  if (fqn !== undefined) copyAtCommand(fqn, "FQN copied");
  return fqn !== undefined;
}

/** The FQN by which `open` names a version; `undefined` where it is an id, or nothing. */
export function fqnOf(open: string | undefined): string | undefined {
  return open && idOfOpenKey(open) === undefined ? open : undefined;
}
