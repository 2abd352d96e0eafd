import { TABS, type Tab } from "../../url-state/url-state.ts";

/**
 * Moves the focus from a tab or its content, which is about to be replaced, to a tab: by default the
 * selected one. Elsewhere the focus stays.
 */
export function keepFocusInVersion(tab?: Tab): void {
  const focused = document.activeElement?.closest("[role=tabpanel], [role=tab]");
  const tabs = focused?.closest("dialog, main")?.querySelectorAll<HTMLElement>("[role=tab]");
  if (tabs === undefined) return;
  const selected = [...tabs].findIndex((each) => each.ariaSelected === "true");
  tabs[tab === undefined ? selected : TABS.indexOf(tab)]?.focus();
}

/** Whether the focus is in the drawer beside the table. */
export function isFocusInDrawer(): boolean {
  return document.activeElement?.closest("dialog:not(:modal)") != null;
}
