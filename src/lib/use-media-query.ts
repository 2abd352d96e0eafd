import { useCallback, useSyncExternalStore } from "react";
import { firstView } from "./first-view.ts";

/**
 * Whether the width of the window matches; re-renders the component when that changes.
 * @param query `(width < 640px)` or `(width >= 640px)`
 */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => matchesWidth(query, firstView().width),
  );
}

/** @throws {Error} for a query that isn't about the width */
export function matchesWidth(query: string, width: number): boolean {
  const [, operator, pixels] = /^\(width (<|>=) (\d+)px\)$/.exec(query) ?? [];
  if (operator === undefined) throw new Error(`Not a query of the width: ${query}`);
  return operator === "<" ? width < Number(pixels) : width >= Number(pixels);
}
