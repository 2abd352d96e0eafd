import { Copy, X } from "lucide-react";
import { idOfOpenKey } from "../../artifact/artifact-version.ts";
import { copyAtCommand } from "../../ui/copy-at-command.ts";
import { withoutOpen } from "../../url-state/transitions.ts";
import { openVersionOf, type TablePage, type VersionScope } from "../version-scope.ts";
import type { ActionDefinition } from "./action-definition.ts";

/** Copies the FQN of the focused row, or else of the open version. */
export const copyFqnAction = {
  id: "copy-fqn",
  label: "Copy FQN",
  paletteLabel: "Copy FQN of the open version",
  icon: Copy,
  keys: ["c"],
  group: "Version",
  prepare(scope, focusedRow) {
    const fqn = fqnOf(focusedRow ?? (openVersionOf(scope)?.fqn || scope.state.open));
    return fqn === undefined ? undefined : () => copyAtCommand(fqn, "FQN copied");
  },
} satisfies ActionDefinition<VersionScope>;

/** Returns the FQN in an `open` key; `undefined` for a version without an FQN, whose key is an ID. */
function fqnOf(open: string | undefined): string | undefined {
  return open && idOfOpenKey(open) === undefined ? open : undefined;
}

export const closeAction = {
  id: "close",
  label: "Close",
  paletteLabel: "Close drawer",
  shortcutLabel: "Close the topmost layer",
  icon: X,
  keys: ["Escape"],
  group: "Page",
  prepare: ({ state, navigate }) =>
    state.open === undefined ? undefined : () => navigate(withoutOpen(state)),
} satisfies ActionDefinition<TablePage>;
