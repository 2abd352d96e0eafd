import { announce } from "../ui/announcer.tsx";
import { offerUndo } from "../ui/undo.ts";
import {
  orderOf,
  withMovedView,
  withOverwrittenView,
  withoutViews,
  withRestoredView,
  withStartView,
} from "./change-views.ts";
import type { SavedView, SavedViews } from "./saved-views.ts";

/** Changes the views as they are stored at that moment, so that changes of other tabs are kept. */
export type ChangeViews = (change: (saved: SavedViews) => SavedViews) => void;

/** The order of the views, including those that were deleted while the page is open. */
let order: readonly string[] = [];

/** Deletes a view; it can be undone. */
export function deleteView(change: ChangeViews, saved: SavedViews, view: SavedView): void {
  const { id, name, search } = view;
  order = orderOf(saved, order);
  change((now) => withoutViews(now, [id]));
  offerUndo(`Deleted ${name}`, {
    [`view ${id}`]: () => change((now) => withRestoredView(now, view, order)),
    [`search ${id}`]: () => change((now) => withOverwrittenView(now, id, search)),
    ...(saved.start === id ? restoredStart(change, id) : {}),
  });
}

/** Replaces the query string of a view; it can be undone. */
export function overwriteView(change: ChangeViews, view: SavedView, current: string): void {
  const { id, name, search } = view;
  change((now) => withOverwrittenView(now, id, current));
  offerUndo(`Overwrote ${name}`, {
    [`search ${id}`]: () => change((now) => withOverwrittenView(now, id, search)),
  });
}

/** Makes a view the start view, or no view; it can be undone. */
export function setStartView(
  change: ChangeViews,
  saved: SavedViews,
  view: SavedView | undefined,
): void {
  change((now) => withStartView(now, view?.id));
  offerUndo(view === undefined ? "Start view removed" : `${view.name} is the start view`, {
    ...restoredStart(change, saved.start),
  });
}

/** Undoes an import: removes the views that it has added. */
export function offerUndoImport(change: ChangeViews, text: string, ids: readonly string[]): void {
  offerUndo(text, {
    [`import ${ids.join()}`]: () => change((now) => withoutViews(now, ids)),
  });
}

/** Moves a view to an index and announces its new position. */
export function moveView(
  change: ChangeViews,
  { views }: SavedViews,
  { id, name }: SavedView,
  to: number,
): void {
  change((now) => withMovedView(now, id, to));
  announce(`${name}, ${to + 1} of ${views.length}`);
}

function restoredStart(change: ChangeViews, start: string | undefined) {
  return {
    "start view": () =>
      change((now) => withStartView(now, now.views.find(({ id }) => id === start)?.id)),
  };
}
