import { ChevronDown, ChevronUp, ExternalLink } from "lucide-react";
import { paths } from "../../url-state/paths.ts";
import { withOpen, withoutNarrowing } from "../../url-state/transitions.ts";
import { INITIAL_STATE, type UrlState } from "../../url-state/url-state.ts";
import type { List } from "../list-context.ts";
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
      state.open === undefined ? undefined : () => goTo(versionPath(state)),
  },
} satisfies Readonly<Record<string, ActionDefinition<List>>>;

function goToVersion({ state, navigate }: List, open: string | undefined) {
  return open === undefined ? undefined : () => navigate(withOpen(state, open));
}

/** Returns the path of the open version's page. */
export function versionPath(state: UrlState): string {
  const { open = "", tab } = state;
  // Filters that narrow the list are dropped; the others are part of the version's request.
  const { filters } = withoutNarrowing(state);
  return paths.version({ ...withOpen(INITIAL_STATE, open, tab), filters });
}
