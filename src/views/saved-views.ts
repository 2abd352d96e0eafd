import { withOffset, withoutOpen } from "../url-state/transitions.ts";
import { format, parse, type UrlState } from "../url-state/url-state.ts";
import { cleanName, nameProblem } from "./view-names.ts";

/** A saved view: a name for a list URL. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The query string of its URL, normalized by `normalizeViewSearch`. */
  readonly search: string;
}

/** The views saved in this browser, in order. */
export interface SavedViews {
  readonly views: readonly SavedView[];
  /** The ID of the start view, which opens when the URL has no query string. */
  readonly start?: string;
}

export const NO_VIEWS: SavedViews = { views: [] };

/** The changed views, or why the change is invalid. */
export type ViewsChange = { readonly saved: SavedViews } | { readonly problem: string };

/** The part of a URL that a view saves: filters, columns, page size, and sort. */
function viewSearchOf(state: UrlState): string {
  return format(withoutOpen(withOffset(state, 0)));
}

/** Reduces a query string to what a view saves. Unknown and invalid parameters are dropped. */
export function normalizeViewSearch(search: string): string {
  return viewSearchOf(parse(search).state);
}

/** The maximum number of views that a browser saves. */
export const MAX_VIEWS = 500;

/** Appends views, each with a new ID. Does not check their names. */
export function withAddedViews(
  saved: SavedViews,
  added: readonly Omit<SavedView, "id">[],
): SavedViews {
  const numbers = saved.views.map(({ id }) => Number(id)).filter(Number.isSafeInteger);
  const last = Math.max(0, ...numbers);
  const views = added.map((view, index) => ({ id: String(last + index + 1), ...view }));
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

/** Replaces the query string of a view. Its name and position stay. */
export function withOverwrittenView(saved: SavedViews, id: string, search: string): SavedViews {
  return withChanged(saved, id, { search: normalizeViewSearch(search) });
}

function withChanged(saved: SavedViews, id: string, change: Partial<SavedView>): SavedViews {
  const views = saved.views.map((view) => (view.id === id ? { ...view, ...change } : view));
  return { ...saved, views };
}

/** Moves a view one position up (-1) or down (1), unless it is already at that end. */
export function withMovedView(saved: SavedViews, id: string, by: -1 | 1): SavedViews {
  const from = saved.views.findIndex((view) => view.id === id);
  const view = saved.views[from];
  const to = from + by;
  if (view === undefined || to < 0 || to >= saved.views.length) return saved;
  return { ...saved, views: saved.views.toSpliced(from, 1).toSpliced(to, 0, view) };
}

/** Deletes a view. If it was the start view, there is no start view anymore. */
export function withoutView(saved: SavedViews, id: string): SavedViews {
  const rest = { ...saved, views: saved.views.filter((view) => view.id !== id) };
  return saved.start === id ? withStartView(rest, undefined) : rest;
}

/** Sets the start view. `undefined` removes it. */
export function withStartView(
  { start: _, ...saved }: SavedViews,
  id: string | undefined,
): SavedViews {
  return id === undefined ? saved : { ...saved, start: id };
}

/** The query string of the start view. */
export function startSearch({ views, start }: SavedViews): string | undefined {
  return start === undefined ? undefined : views.find(({ id }) => id === start)?.search;
}
