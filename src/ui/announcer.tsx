import { useSyncExternalStore } from "react";

/** What screen readers hear next, politely. One region serves the page: several would interrupt. */
let message = "";
const listeners = new Set<() => void>();

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** Says a text to screen readers. The same text twice is said twice. */
export function announce(text: string): void {
  // A no-break space at the end makes a repeated text a new one.
  message = text === message ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

/** The live region: once in the page, and once in each modal dialog, beside which nothing is heard. */
export function Announcer() {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <div aria-live="polite" className="sr-only">
      {text}
    </div>
  );
}
