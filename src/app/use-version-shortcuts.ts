import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { keyHandlersOf } from "../lib/shortcut-list.ts";
import { useShortcuts } from "../lib/use-shortcuts.ts";
import { focusedOpenKey } from "../table/row-dom.ts";
import { copyFqn } from "./copy-fqn.ts";

/** Binds the keys of the version that the address opens; a row that has the focus comes first. */
export function useVersionShortcuts(open: string | undefined, version?: ArtifactVersion): void {
  useShortcuts(
    keyHandlersOf({
      "copy-fqn": () => focusedOpenKey() === undefined && copyFqn(version?.fqn ?? open),
    }),
  );
}
