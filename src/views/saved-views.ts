import { withOffset, withoutOpen } from "../url-state/transitions.ts";
import { format, parse, type UrlState } from "../url-state/url-state.ts";
import { cleanName, nameProblem } from "./view-names.ts";

/** A saved view: a name for an address. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The search text of its address, as `viewSearchOf` writes it. */
  readonly search: string;
}

/** The views this browser keeps, in their order. */
export interface SavedViews {
  readonly views: readonly SavedView[];
  /** The id of the view the page starts on. */
  readonly start?: string;
}

export const NO_VIEWS: SavedViews = { views: [] };

/** A change, or why it was refused. */
export type ViewsChange = { readonly saved: SavedViews } | { readonly problem: string };

/** The part of a query that a view holds: filters, columns, size and sorting, from the first row. */
function viewSearchOf(state: UrlState): string {
  return format(withoutOpen(withOffset(state, 0)));
}

/** The same of an address's search text. Total: what can't be read is left out. */
export function normalizeViewSearch(search: string): string {
  return viewSearchOf(parse(search).state);
}

/** How many views a browser keeps. */
export const MAX_VIEWS = 500;

/** Puts views at the end, each with an id that no other has; their names are not looked at. */
export function withAddedViews(
  saved: SavedViews,
  added: readonly Omit<SavedView, "id">[],
): SavedViews {
  const numbers = saved.views.map(({ id }) => Number(id)).filter(Number.isSafeInteger);
  const last = Math.max(0, ...numbers);
  const views = added.map((view, index) => ({ id: String(last + index + 1), ...view }));
  return { ...saved, views: [...saved.views, ...views] };
}

/** Saves an address under a name, as the last view. */
export function withAddedView(saved: SavedViews, name: string, search: string): ViewsChange {
  const cleaned = cleanName(name);
  const problem = nameProblem(saved.views, cleaned);
  if (problem !== undefined) return { problem };
  if (saved.views.length >= MAX_VIEWS) return { problem: `There are ${MAX_VIEWS} views, the most` };
  return { saved: withAddedViews(saved, [{ name: cleaned, search: normalizeViewSearch(search) }]) };
}

/** Gives a view another name. */
export function withRenamedView(saved: SavedViews, id: string, name: string): ViewsChange {
  const cleaned = cleanName(name);
  const problem = nameProblem(
    saved.views.filter((view) => view.id !== id),
    cleaned,
  );
  if (problem !== undefined) return { problem };
  return { saved: withChanged(saved, id, { name: cleaned }) };
}

/** Gives a view another address, keeping its name and place. */
export function withOverwrittenView(saved: SavedViews, id: string, search: string): SavedViews {
  return withChanged(saved, id, { search: normalizeViewSearch(search) });
}

function withChanged(saved: SavedViews, id: string, change: Partial<SavedView>): SavedViews {
  const views = saved.views.map((view) => (view.id === id ? { ...view, ...change } : view));
  return { ...saved, views };
}

/** Moves a view one place up (-1) or down (1); at the end it stays. */
export function withMovedView(saved: SavedViews, id: string, by: -1 | 1): SavedViews {
  const from = saved.views.findIndex((view) => view.id === id);
  const view = saved.views[from];
  const to = from + by;
  if (view === undefined || to < 0 || to >= saved.views.length) return saved;
  return { ...saved, views: saved.views.toSpliced(from, 1).toSpliced(to, 0, view) };
}

/** Deletes a view; a page that started on it starts on the whole list again. */
export function withoutView(saved: SavedViews, id: string): SavedViews {
  const kept = { ...saved, views: saved.views.filter((view) => view.id !== id) };
  return saved.start === id ? withStartView(kept, undefined) : kept;
}

/** Lets the page start on a view, or with `undefined` on the whole list. */
export function withStartView(
  { start: _, ...saved }: SavedViews,
  id: string | undefined,
): SavedViews {
  return id === undefined ? saved : { ...saved, start: id };
}

/** The search text of the view the page starts on when its bare address is opened. */
export function startSearch({ views, start }: SavedViews): string | undefined {
  return start === undefined ? undefined : views.find(({ id }) => id === start)?.search;
}
