import { createStore, useStore } from "../lib/store.ts";

/** The text that screen readers read next, without interrupting. */
const message = createStore("");

/** Announces a message to screen readers. A repeated message is read again. */
export function announce(text: string): void {
  // A live region is read only when it changes, so a repeated message gets a no-break space.
  message.set(text === message.get() ? `${text}\u00a0` : text);
}

/**
 * The live region: one for the page, since several would interrupt each other, and one in each modal
 * dialog, since nothing outside the dialog is read while it is open.
 */
export function Announcer() {
  return (
    <div aria-live="polite" className="sr-only">
      {useStore(message)}
    </div>
  );
}
