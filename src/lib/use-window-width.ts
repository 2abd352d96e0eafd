import { useSyncExternalStore } from "react";
import { firstView } from "./first-view.ts";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("resize", onChange);
  return () => window.removeEventListener("resize", onChange);
}

/** The width of the window in CSS pixels; re-renders the component when it changes. */
export function useWindowWidth(): number {
  return useSyncExternalStore(
    subscribe,
    () => window.innerWidth,
    () => firstView().width,
  );
}
