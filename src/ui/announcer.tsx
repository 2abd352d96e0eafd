import { createStore, useStore } from "../lib/store.ts";

/** What screen readers read next, politely. */
const message = createStore("");

/** Announces a text to screen readers. The same text twice is read twice. */
export function announce(text: string): void {
  // A no-break space at the end makes a repeated text a new one.
  message.set(text === message.get() ? `${text}\u00a0` : text);
}

/**
 * The live region: one for the page, since several would interrupt each other, and one in each modal
 * dialog, as nothing outside the dialog is read while it is open.
 */
export function Announcer() {
  return (
    <div aria-live="polite" className="sr-only">
      {useStore(message)}
    </div>
  );
}
