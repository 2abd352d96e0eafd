import { isJsonObject } from "../lib/is-json-object.ts";
import type { SavedView, SavedViews } from "./saved-views.ts";
import { cleanName, MAX_NAME_LENGTH, uniqueName } from "./view-names.ts";

/**
 * Reads the stored views. Those that can't be read are in `unread`, and a repeated ID gets a
 * suffix, so that storing the views again loses nothing. Returns `undefined` if the whole value is invalid.
 * Query strings are not normalized: a later build may know parameters that this one doesn't.
 */
export function readStoredViews(stored: unknown): SavedViews | undefined {
  if (!isJsonObject(stored)) return undefined;
  const { views: items, unread: others = [] } = stored;
  if (!(Array.isArray(items) && Array.isArray(others))) return undefined;
  const views: SavedView[] = [];
  const unread: unknown[] = [];
  for (const item of [...items, ...others]) {
    const view = readView(item);
    if (view === undefined) unread.push(item);
    else views.push(withoutClash(views, view));
  }
  const start = views.find(({ id }) => id === stored.start);
  return {
    views,
    ...(start === undefined ? {} : { start: start.id }),
    ...(unread.length === 0 ? {} : { unread }),
  };
}

/** Without a library, since it is loaded before the first row. */
function readView(item: unknown): SavedView | undefined {
  if (!isJsonObject(item)) return undefined;
  const { id, name, search } = item;
  if (typeof id !== "string" || typeof name !== "string" || typeof search !== "string")
    return undefined;
  const cleaned = cleanName(name);
  const isValid = id !== "" && cleaned !== "" && cleaned.length <= MAX_NAME_LENGTH;
  return isValid ? { id, name: cleaned, search } : undefined;
}

function withoutClash(views: readonly SavedView[], view: SavedView): SavedView {
  let { id } = view;
  while (views.some((other) => other.id === id)) id += "+";
  return { ...view, id, name: uniqueName(views, view.name) };
}
