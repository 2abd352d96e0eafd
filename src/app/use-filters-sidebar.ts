import { type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { usePreference } from "../lib/preference.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { PHONE, WIDE } from "../ui/breakpoints.ts";
import { markSelector } from "../ui/data-attributes.ts";
import { drawerWidthPreference, filtersPreference } from "./preferences.ts";

/** Whether the filters are open, and how to open, close and focus them. */
export interface FiltersSidebarState {
  readonly isOpen: boolean;
  /** Whether they are a sheet over the page, as on a phone, rather than a panel beside the table. */
  readonly isSheet: boolean;
  /** Opens them; the focus moves to the button that hides them. */
  readonly open: () => void;
  /** Hides them; the focus moves to the button that opens them. */
  readonly hide: () => void;
  /** Opens them and moves the focus to a field, by default the first one. */
  readonly show: (field?: string) => void;
  readonly container: RefObject<HTMLDivElement | null>;
}

/** The width of the panel, and of what it leaves at least of the table beside the drawer, in CSS pixels. */
const PANEL_WIDTH = 232;
const MIN_TABLE_WIDTH = 440;

/**
 * This browser remembers whether the panel is open; the sheet always starts closed. Where the panel and
 * the open drawer would leave too little of the table, the panel is hidden until the drawer closes,
 * unless it is opened there.
 */
export function useFiltersSidebar(isDrawerOpen: boolean): FiltersSidebarState {
  const [preference, setPreference] = usePreference(filtersPreference);
  const [sheetOpen, setSheetOpen] = useState(false);
  const isWide = useMediaQuery(WIDE);
  const isSheet = useMediaQuery(PHONE);
  const container = useRef<HTMLDivElement>(null);
  const [drawerWidth] = usePreference(drawerWidthPreference);
  const isNarrow = useMediaQuery(`(width < ${PANEL_WIDTH + MIN_TABLE_WIDTH + drawerWidth}px)`);
  const isCrowded = isDrawerOpen && isNarrow;
  const [openedCrowded, setOpenedCrowded] = useState(false);
  const preferred = preference === "auto" ? isWide : preference === "open";
  const panelOpen = isCrowded ? openedCrowded : preferred;
  const isOpen = isSheet ? sheetOpen : panelOpen;

  // If the window grew while the sheet was open, the sheet is closed when the window shrinks again.
  if (!isSheet && sheetOpen) setSheetOpen(false);
  if (!isCrowded && openedCrowded) setOpenedCrowded(false);

  function setOpen(open: boolean): void {
    flushSync(() => {
      if (isSheet) return setSheetOpen(open);
      setOpenedCrowded(open && isCrowded);
      // Hiding the panel beside the drawer doesn’t hide it after that.
      if (open || !isCrowded) setPreference(open ? "open" : "closed");
    });
    // The pressed button is gone, so its counterpart gets the focus. A sheet handles the focus itself.
    if (!isSheet) document.querySelector<HTMLElement>(markSelector("filtersToggle"))?.focus();
  }

  function show(field?: string): void {
    setOpen(true);
    const selector = field === undefined ? "input" : `input[name="${field}"]`;
    container.current?.querySelector<HTMLElement>(selector)?.focus();
  }

  return {
    isOpen,
    isSheet,
    open: useStableCallback(() => setOpen(true)),
    hide: useStableCallback(() => setOpen(false)),
    show,
    container,
  };
}
