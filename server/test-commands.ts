import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { it } from "vitest";

/** Runs a command without a shell, and returns what it prints. */
export const run = promisify(execFile);

/**
 * Shells in which a copied line may run, with the option that leaves a person's start file aside: bash reads
 * it when its input is a socket, as Node's is. The installed ones are tested.
 */
export const SHELLS = [
  ["bash", "--norc"],
  ["zsh", "--no-rcs"],
] as const;

const absent: string[] = [];
for (const command of [...SHELLS.map(([shell]) => shell), "curl", "python3"]) {
  const isThere = await run(command, ["--version"]).then(
    () => true,
    () => false,
  );
  if (!isThere) absent.push(command);
}

/** A test that needs these commands; it is skipped without one, and `why` names it. */
export function needing(...commands: readonly string[]) {
  const missing = commands.filter((command) => absent.includes(command));
  const why = missing.length === 0 ? "" : ` (skipped: ${missing.join(", ")} not installed)`;
  return { test: it.skipIf(missing.length > 0), why };
}
