import { tabSelector } from "../../ui/data-attributes.ts";
import type { Tab } from "../../url-state/url-state.ts";

/**
 * Moves the focus from a tab or its content, which is about to be replaced, to a tab: by default the
 * selected one. Elsewhere the focus stays.
 */
export function keepFocusInVersion(tab?: Tab): void {
  const focused = document.activeElement?.closest("[role=tabpanel], [role=tab]");
  const version = focused?.closest("dialog, main");
  // On a wide page, the overview isn't a tab.
  const target =
    (tab === undefined ? null : version?.querySelector<HTMLElement>(tabSelector(tab))) ??
    version?.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
  target?.focus();
}

/** Whether the focus is in the drawer beside the table. */
export function isFocusInDrawer(): boolean {
  return document.activeElement?.closest("dialog:not(:modal)") != null;
}
