import { ArrowDownUp, Copy, X } from "lucide-react";
import { countOf } from "../../lib/count.ts";
import { fqnsOf, NO_SELECTION } from "../../table/selection.ts";
import { copyAtCommand } from "../../ui/copy-at-command.ts";
import { offerUndo } from "../../ui/undo.ts";
import { formatCompare } from "../../url-state/compare-state.ts";
import { comparisonOf } from "../../url-state/compare-transitions.ts";
import { paths } from "../../url-state/paths.ts";
import type { TablePage } from "../version-scope.ts";
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
  compare: {
    id: "compare-selected",
    label: "Compare",
    paletteLabel: "Compare selected versions",
    icon: ArrowDownUp,
    prepare: ({ selection, goTo }) =>
      selection.size < 2
        ? undefined
        : () => goTo(paths.compare(formatCompare(comparisonOf([...selection.keys()])))),
  },
  clear: {
    id: "clear-selection",
    label: "Clear selection",
    icon: X,
    prepare: ({ selection, onSelection }) =>
      selection.size === 0
        ? undefined
        : () => {
            onSelection(() => NO_SELECTION);
            offerUndo(`Cleared the selection of ${countOf(selection.size, "version")}`, {
              selection: () => onSelection((now) => new Map([...selection, ...now])),
            });
          },
  },
} satisfies Readonly<Record<string, ActionDefinition<TablePage>>>;
