import { useSyncExternalStore } from "react";

/** Whether the browser is between `beforeprint` and `afterprint`. */
let isPrinting = false;

function subscribe(onChange: () => void): () => void {
  const end = new AbortController();
  const options = { signal: end.signal };
  for (const type of ["beforeprint", "afterprint"]) {
    const onEvent = () => {
      isPrinting = type === "beforeprint";
      onChange();
    };
    window.addEventListener(type, onEvent, options);
  }
  window.matchMedia("print").addEventListener("change", onChange, options);
  return () => end.abort();
}

/**
 * Whether the page is being printed, so that everything is rendered, not only what is in view. It is
 * rendered before the browser lays out the paper.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting || window.matchMedia("print").matches,
    () => false,
  );
}
