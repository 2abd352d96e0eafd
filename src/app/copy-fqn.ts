import { idOfOpenKey } from "../artifact/artifact-version.ts";
import { copyAtCommand } from "../ui/copy-at-command.ts";

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
