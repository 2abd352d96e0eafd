import { createStore, useStore } from "../lib/store.ts";

/** The open modal dialogs and panels, the topmost last. */
const stack = createStore<readonly HTMLElement[]>([]);

/** Adds a layer that has been opened above all others; the returned function removes it. */
export function pushLayer(layer: HTMLElement): () => void {
  stack.set([...stack.get(), layer]);
  return () => stack.set(stack.get().filter((other) => other !== layer));
}

/** Opens a modal dialog above all others; the returned function closes it. */
export function openModal(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  const remove = pushLayer(dialog);
  return () => {
    remove();
    dialog.close();
  };
}

/**
 * The topmost modal dialog or panel, or `null` if none is open. Everything outside a dialog is inert,
 * and a press outside a panel closes it.
 */
export function topmostLayer(): HTMLElement | null {
  return stack.get().at(-1) ?? null;
}

/** The same; re-renders the component when a layer opens or closes. */
export function useTopmostLayer(): HTMLElement | null {
  return useStore(stack).at(-1) ?? null;
}
