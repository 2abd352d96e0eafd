import { MAX_VIEWS, normalizeViewSearch, withAddedViews } from "./change-views.ts";
import type { SavedView, SavedViews } from "./saved-views.ts";
import { nameKey, numberedNames } from "./view-names.ts";
import { parseViewsFile } from "./views-file.ts";

/** The views after an import, and how many views of the file were added or skipped. */
export interface ImportResult {
  readonly saved: SavedViews;
  readonly added: number;
  /** Views that already exist with the same name and query string. */
  readonly skipped: number;
  /** Added views that were renamed because their name was taken. */
  readonly renamed: number;
}

/**
 * Adds the views of a file, or returns why the file is invalid. Existing views never change. A view
 * that exists with the same name and query string is skipped. If only its name is taken, it becomes
 * "name (2)", or is skipped if a view with that name has the same query string.
 */
export function importViews(
  saved: SavedViews,
  text: string,
): ImportResult | { readonly problem: string } {
  const read = parseViewsFile(text);
  if ("problem" in read) return read;
  const searches = new Map(
    saved.views.map(({ name, search }) => [nameKey(name), normalizeViewSearch(search)]),
  );
  const added: Omit<SavedView, "id">[] = [];
  let renamed = 0;
  for (const { name, search } of read.views) {
    const normalized = normalizeViewSearch(search);
    const newName = unusedName(name, normalized, searches);
    if (newName === undefined) continue;
    searches.set(nameKey(newName), normalized);
    added.push({ name: newName, search: normalized });
    if (newName !== name) renamed += 1;
  }
  if (saved.views.length + added.length > MAX_VIEWS) {
    return {
      problem: `You can save at most ${MAX_VIEWS} views, and importing this file would exceed that limit`,
    };
  }
  return {
    saved: withAddedViews(saved, added),
    added: added.length,
    skipped: read.views.length - added.length,
    renamed,
  };
}

/** The name for an imported view; `undefined` if the view already exists. */
function unusedName(
  name: string,
  search: string,
  searches: ReadonlyMap<string, string>,
): string | undefined {
  for (const candidate of numberedNames(name)) {
    const existing = searches.get(nameKey(candidate));
    if (existing === undefined) return candidate;
    if (existing === search) return undefined;
  }
  return undefined;
}
