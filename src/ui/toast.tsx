import type { ReactNode } from "react";
import { createStore } from "../lib/store.ts";
import { announce } from "./announcer.tsx";

/** A message above the pagination bar. A failure stays until it is dismissed. */
export interface Toast {
  readonly text: string;
  /** Whether it reports a success, the default, or a failure. */
  readonly tone?: "good" | "bad";
  /** The text that could not be copied, shown to be copied by hand. */
  readonly failedCopy?: string;
  /** Reverses what it reports. It stays longer then, and other toasts don't replace it. */
  readonly onUndo?: () => void;
  /** Buttons to its right. */
  readonly actions?: ReactNode;
}

interface ShownToast {
  readonly id: number;
  readonly toast: Toast;
}

/** The toasts on the page, the latest last. `Toaster` renders them. */
export const shownToasts = createStore<readonly ShownToast[]>([]);
let lastId = 0;

/** More would cover the rows. */
const MAX_SHOWN = 4;

/** Replaces the current toast, unless that offers to undo something, and announces the new one. */
export function showToast(toast: Toast): void {
  lastId += 1;
  const others = shownToasts.get().filter((other) => other.toast.onUndo !== undefined);
  shownToasts.set([...others, { id: lastId, toast }].slice(-MAX_SHOWN));
  announce(toast.text);
}

/** Removes a toast, if it is still shown. */
export function dismissToast(toast: Toast): void {
  shownToasts.set(shownToasts.get().filter((other) => other.toast !== toast));
}
