import { Copy, ListChecks, X } from "lucide-react";
import { fqnsOf, NO_SELECTION, withPage } from "../../table/selection.ts";
import { copyAtCommand } from "../../ui/copy-at-command.ts";
import type { List } from "../list-context.ts";
import type { ActionDefinition } from "./action-definition.ts";

export const selectionActions: readonly ActionDefinition<List>[] = [
  {
    id: "copy-selected",
    label: "Copy FQNs of selected versions",
    icon: Copy,
    prepare({ selection }) {
      const fqns = fqnsOf(selection);
      if (fqns.length === 0) return undefined;
      return () => copyAtCommand(fqns.join("\n"), "FQNs copied");
    },
  },
  {
    id: "select-page",
    label: "Select all on this page",
    icon: ListChecks,
    prepare: ({ rows = [], onSelection }) =>
      rows.length === 0 ? undefined : () => onSelection((current) => withPage(current, rows, true)),
  },
  {
    id: "clear-selection",
    label: "Clear selection",
    icon: X,
    prepare: ({ selection, onSelection }) =>
      selection.size === 0 ? undefined : () => onSelection(() => NO_SELECTION),
  },
];
