import { CircleQuestionMark } from "lucide-react";
import type { ActionDefinition } from "./action-definition.ts";

/** How to open the layers over a page. */
export interface LayersScope {
  readonly openPalette: () => void;
  readonly openShortcuts: () => void;
}

export const layerActions = {
  palette: {
    id: "palette",
    label: "Search or run a command",
    keys: ["/", "Mod+k"],
    group: "Page",
    prepare: ({ openPalette }) => openPalette,
  },
  shortcuts: {
    id: "shortcuts",
    label: "Keyboard shortcuts",
    icon: CircleQuestionMark,
    keys: ["?"],
    group: "Page",
    prepare: ({ openShortcuts }) => openShortcuts,
  },
} satisfies Readonly<Record<string, ActionDefinition<LayersScope>>>;
