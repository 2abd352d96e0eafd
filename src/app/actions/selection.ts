import { Copy, X } from "lucide-react";
import { fqnsOf, NO_SELECTION } from "../../table/selection.ts";
import { copyAtCommand } from "../../ui/copy-at-command.ts";
import type { List } from "../list-context.ts";
import type { ActionDefinition } from "./action-definition.ts";

/** The actions of the selection bar. */
export const selectionActions = {
  copy: {
    id: "copy-selected",
    label: "Copy FQNs",
    paletteLabel: "Copy FQNs of selected versions",
    icon: Copy,
    prepare({ selection }) {
      const fqns = fqnsOf(selection);
      if (fqns.length === 0) return undefined;
      return () => copyAtCommand(fqns.join("\n"), "FQNs copied");
    },
  },
  clear: {
    id: "clear-selection",
    label: "Clear selection",
    icon: X,
    prepare: ({ selection, onSelection }) =>
      selection.size === 0 ? undefined : () => onSelection(() => NO_SELECTION),
  },
} satisfies Readonly<Record<string, ActionDefinition<List>>>;
