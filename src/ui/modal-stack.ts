import { createStore, useStore } from "../lib/store.ts";

/** The open modal dialogs, the topmost last. */
const stack = createStore<readonly HTMLDialogElement[]>([]);

/** Opens a modal dialog above all others; the returned function closes it. */
export function openModal(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  stack.set([...stack.get(), dialog]);
  return () => {
    stack.set(stack.get().filter((other) => other !== dialog));
    dialog.close();
  };
}

/**
 * The topmost modal dialog, or `null` if none is open. Everything outside it is inert.
 */
export function topmostModal(): HTMLDialogElement | null {
  return stack.get().at(-1) ?? null;
}

/** The same; re-renders the component when a dialog opens or closes. */
export function useTopmostModal(): HTMLDialogElement | null {
  return useStore(stack).at(-1) ?? null;
}
