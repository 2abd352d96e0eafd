import { withOpen } from "../../url-state/transitions.ts";
import { TABS, type Tab } from "../../url-state/url-state.ts";
import type { VersionScope } from "../version-scope.ts";
import type { ActionDefinition } from "./action-definition.ts";
import { keepFocusInVersion } from "./version-focus.ts";

/** Opens each tab of the open version, by the digit of its position. */
export const tabActions: readonly ActionDefinition<VersionScope>[] = TABS.map((tab, index) => ({
  id: `tab-${tab}`,
  label: `Go to ${titleOf(tab)}`,
  shortcutLabel: `${titleOf(tab)} tab`,
  keys: [String(index + 1)],
  group: "Version",
  prepare: ({ state, navigate }) => {
    const { open } = state;
    if (open === undefined) return undefined;
    return () => {
      keepFocusInVersion(tab);
      navigate(withOpen(state, open, tab));
    };
  },
}));

function titleOf(tab: Tab): string {
  return tab.charAt(0).toUpperCase() + tab.slice(1);
}
