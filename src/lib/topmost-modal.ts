import { useSyncExternalStore } from "react";

/** The modal dialogs that are open, the topmost last. */
let open: readonly HTMLDialogElement[] = [];
const listeners = new Set<() => void>();

function become(next: readonly HTMLDialogElement[]): void {
  open = next;
  for (const listener of listeners) listener();
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** Opens a modal dialog on top of all; what it answers closes it. */
export function openModal(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  become([...open, dialog]);
  return () => {
    become(open.filter((other) => other !== dialog));
    dialog.close();
  };
}

/**
 * The modal dialog that is on top, `null` while none is open. What lies outside it can neither be
 * pressed nor heard.
 */
export function topmostModal(): HTMLDialogElement | null {
  return open.at(-1) ?? null;
}

/** The same, kept true while layers open and close. */
export function useTopmostModal(): HTMLDialogElement | null {
  return useSyncExternalStore(subscribe, topmostModal);
}
