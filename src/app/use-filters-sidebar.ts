import { type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { usePreference } from "../lib/preference.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { PHONE, WIDE } from "../ui/breakpoints.ts";
import { filtersPreference } from "./preferences.ts";

/** Whether the filters are in sight, and the ways to open, shut and reach them. */
export interface FiltersSidebar {
  readonly isOpen: boolean;
  /** On a phone they are a sheet over the page, else a panel beside the table. */
  readonly isSheet: boolean;
  /** Opens them; the focus goes to the button that shuts them again. */
  readonly open: () => void;
  /** Shuts them; the focus goes to the button that opens them again. */
  readonly hide: () => void;
  /** Opens them and puts the focus into a field, the first one unless named. */
  readonly show: (field?: string) => void;
  readonly container: RefObject<HTMLDivElement | null>;
}

/** The panel's state is this browser's choice; the sheet always starts shut. */
export function useFiltersSidebar(): FiltersSidebar {
  const [preference, setPreference] = usePreference(filtersPreference);
  const [sheetOpen, setSheetOpen] = useState(false);
  const isWide = useMediaQuery(WIDE);
  const isSheet = useMediaQuery(PHONE);
  const container = useRef<HTMLDivElement>(null);
  const panelOpen = preference === "auto" ? isWide : preference === "open";
  const isOpen = isSheet ? sheetOpen : panelOpen;

  // A sheet that was open when the window grew wide does not come back with a narrow one.
  if (!isSheet && sheetOpen) setSheetOpen(false);

  function setOpen(open: boolean): void {
    flushSync(() => (isSheet ? setSheetOpen(open) : setPreference(open ? "open" : "shut")));
    // The button that was pressed is gone; a sheet takes the focus and gives it back by itself.
    if (!isSheet) document.querySelector<HTMLElement>("[data-filters-toggle]")?.focus();
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
