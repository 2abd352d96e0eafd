import { clamp } from "../lib/clamp.ts";
import { withOffset, withoutOpen } from "../url-state/transitions.ts";
import { format, parse, type UrlState } from "../url-state/url-state.ts";
import { artifactsPlaceOf, artifactsStateOf, isArtifactsView } from "./artifacts-place.ts";
import type { SavedView, SavedViews } from "./saved-views.ts";
import { cleanName, nameProblem, uniqueName } from "./view-names.ts";

/** The changed views, or why the change is invalid. */
export type ViewsChange = { readonly saved: SavedViews } | { readonly problem: string };

/** The part of a URL that a view saves: filters, columns, page size, and sort. */
function viewSearchOf(state: UrlState): string {
  return format(withoutOpen(withOffset(state, 0)));
}

/** Reduces a query string to what a view saves. Unknown and invalid parameters are dropped. */
export function normalizeViewSearch(search: string): string {
  if (isArtifactsView(search)) return artifactsPlaceOf(artifactsStateOf(search));
  return viewSearchOf(parse(search).state);
}

/** The maximum number of views that a browser saves. */
export const MAX_VIEWS = 500;

/**
 * Appends views, each with a new ID. Does not check their names. The IDs continue from the time in
 * milliseconds, so that a deleted view's ID is never given to another one, not even by another tab.
 */
export function withAddedViews(
  saved: SavedViews,
  added: readonly Omit<SavedView, "id">[],
): SavedViews {
  const numbers = saved.views.map(({ id }) => Number(id)).filter(Number.isSafeInteger);
  const first = Math.max(Date.now(), ...numbers.map((number) => number + 1));
  const views = added.map((view, index) => ({ id: String(first + index), ...view }));
  return { ...saved, views: [...saved.views, ...views] };
}

/** Appends a view with a name and a query string. */
export function withAddedView(saved: SavedViews, name: string, search: string): ViewsChange {
  const cleaned = cleanName(name);
  const problem = nameProblem(saved.views, cleaned);
  if (problem !== undefined) return { problem };
  if (saved.views.length >= MAX_VIEWS)
    return { problem: `You can save at most ${MAX_VIEWS} views` };
  return { saved: withAddedViews(saved, [{ name: cleaned, search: normalizeViewSearch(search) }]) };
}

/** Renames a view. */
export function withRenamedView(saved: SavedViews, id: string, name: string): ViewsChange {
  const cleaned = cleanName(name);
  const problem = nameProblem(
    saved.views.filter((view) => view.id !== id),
    cleaned,
  );
  if (problem !== undefined) return { problem };
  return { saved: withChanged(saved, id, { name: cleaned }) };
}

/** Replaces the query string of a view, which is not normalized. Its name and position stay. */
export function withOverwrittenView(saved: SavedViews, id: string, search: string): SavedViews {
  return withChanged(saved, id, { search });
}

function withChanged(saved: SavedViews, id: string, change: Partial<SavedView>): SavedViews {
  const views = saved.views.map((view) => (view.id === id ? { ...view, ...change } : view));
  return { ...saved, views };
}

/** Moves a view to an index; one outside the list means that end of it. */
export function withMovedView(saved: SavedViews, id: string, to: number): SavedViews {
  const view = saved.views.find((view) => view.id === id);
  if (view === undefined) return saved;
  const others = saved.views.filter((other) => other !== view);
  return { ...saved, views: others.toSpliced(clamp(to, 0, others.length), 0, view) };
}

/** Deletes views. Deleting the start view also unsets it. */
export function withoutViews(saved: SavedViews, ids: readonly string[]): SavedViews {
  const views = saved.views.filter(({ id }) => !ids.includes(id));
  const { start } = saved;
  return withStartView(
    { ...saved, views },
    start !== undefined && ids.includes(start) ? undefined : start,
  );
}

/**
 * The IDs of all views in order, including deleted ones.
 *
 * @param order the order when views were deleted before
 */
export function orderOf({ views }: SavedViews, order: readonly string[]): readonly string[] {
  const ids = views.map(({ id }) => id);
  for (const [index, id] of order.entries()) {
    if (!ids.includes(id)) ids.splice(ids.indexOf(order[index - 1] ?? "") + 1, 0, id);
  }
  return ids;
}

/**
 * Restores a deleted view to its place in an order, which `orderOf` returned before it was deleted. If
 * its name has been taken, it becomes "name (2)".
 */
export function withRestoredView(
  saved: SavedViews,
  view: SavedView,
  order: readonly string[],
): SavedViews {
  const { views } = saved;
  if (views.some(({ id }) => id === view.id)) return saved;
  const indexOf = (id: string) => views.findIndex((other) => other.id === id);
  const isSaved = (id: string) => indexOf(id) !== -1;
  const place = order.indexOf(view.id);
  const next = order.slice(place).find(isSaved);
  const previous = order.slice(0, place).findLast(isSaved);
  const to = next === undefined ? indexOf(previous ?? "") + 1 : indexOf(next);
  const restored = { ...view, name: uniqueName(views, view.name) };
  return { ...saved, views: views.toSpliced(to, 0, restored) };
}

/** Sets the start view. `undefined` removes it. */
export function withStartView(
  { start: _, ...saved }: SavedViews,
  id: string | undefined,
): SavedViews {
  return id === undefined ? saved : { ...saved, start: id };
}
