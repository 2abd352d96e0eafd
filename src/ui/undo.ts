import { announce } from "./announcer.tsx";
import { dismissToast, showToast, type Toast } from "./toast.tsx";

/** What an act changed: for each thing, such as the query string of one view, how to restore it. */
type Restores = Readonly<Record<string, () => void>>;

interface Act {
  readonly restores: Map<string, () => void>;
  readonly undo: () => void;
}

/** Everything that can be undone, the latest last. */
const acts: Act[] = [];

/** The latest ones are enough, since each holds on to what it would restore. */
const MAX_ACTS = 50;

/**
 * Says what was done, in a toast with *Undo*. Undoing an act reverses only that act: a thing that a later
 * act has changed as well stays unchanged, and undoing the later act then restores it to what it was
 * before both.
 */
export function offerUndo(text: string, restores: Restores): void {
  const toast: Toast = { text, onUndo: () => act.undo() };
  const act: Act = {
    restores: new Map(Object.entries(restores)),
    undo() {
      dismissToast(toast);
      undo(act);
      announce(`Undone: ${text}`);
    },
  };
  acts.push(act);
  if (acts.length > MAX_ACTS) acts.shift();
  showToast(toast);
}

function undo(act: Act): void {
  const index = acts.indexOf(act);
  if (index === -1) return;
  acts.splice(index, 1);
  for (const [thing, restore] of act.restores) {
    const later = acts.slice(index).find(({ restores }) => restores.has(thing));
    if (later === undefined) restore();
    else later.restores.set(thing, restore);
  }
}

/** Undoes the latest act, even if its toast is gone; `undefined` if everything is undone. */
export function latestUndo(): (() => void) | undefined {
  return acts.at(-1)?.undo;
}
