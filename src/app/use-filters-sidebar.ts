import { type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { usePreference } from "../lib/preference.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { PHONE, WIDE } from "../ui/breakpoints.ts";
import { markSelector } from "../ui/data-attributes.ts";
import { filtersPreference } from "./preferences.ts";

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

/** This browser remembers whether the panel is open; the sheet always starts closed. */
export function useFiltersSidebar(): FiltersSidebarState {
  const [preference, setPreference] = usePreference(filtersPreference);
  const [sheetOpen, setSheetOpen] = useState(false);
  const isWide = useMediaQuery(WIDE);
  const isSheet = useMediaQuery(PHONE);
  const container = useRef<HTMLDivElement>(null);
  const panelOpen = preference === "auto" ? isWide : preference === "open";
  const isOpen = isSheet ? sheetOpen : panelOpen;

  // If the window grew while the sheet was open, the sheet is closed when the window shrinks again.
  if (!isSheet && sheetOpen) setSheetOpen(false);

  function setOpen(open: boolean): void {
    flushSync(() => (isSheet ? setSheetOpen(open) : setPreference(open ? "open" : "closed")));
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
    open: () => setOpen(true),
    hide: () => setOpen(false),
    show,
    container,
  };
}
