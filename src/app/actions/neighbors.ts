import { ChevronDown, ChevronUp, ExternalLink } from "lucide-react";
import { paths } from "../../url-state/paths.ts";
import { withOpen } from "../../url-state/transitions.ts";
import type { TablePage } from "../version-scope.ts";
import type { ActionDefinition } from "./action-definition.ts";

/** Navigation from the open version to its neighbors in the list or to its page. */
export const neighborActions = {
  next: {
    id: "next-version",
    label: "Next version",
    icon: ChevronDown,
    prepare: (list) => goToVersion(list, list.openVersion.next),
  },
  previous: {
    id: "previous-version",
    label: "Previous version",
    icon: ChevronUp,
    prepare: (list) => goToVersion(list, list.openVersion.previous),
  },
  openAsPage: {
    id: "open-as-page",
    label: "Open as page",
    paletteLabel: "Open version as page",
    icon: ExternalLink,
    prepare: ({ state, goTo }) =>
      // The whole state, so that the page leads back to this list.
      state.open === undefined ? undefined : () => goTo(paths.version(state)),
  },
} satisfies Readonly<Record<string, ActionDefinition<TablePage>>>;

function goToVersion({ state, navigate }: TablePage, open: string | undefined) {
  return open === undefined ? undefined : () => navigate(withOpen(state, open));
}
