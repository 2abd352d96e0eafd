import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query matches, kept true to the window. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Narrower than this is a phone: rows of three lines, sheets, a drawer that fills the screen. */
export const PHONE = "(width < 640px)";
/** From here on the filters stand open beside the table. */
export const WIDE = "(width >= 1200px)";
