import * as v from "valibot";
import type { SavedView, SavedViews } from "./saved-views.ts";
import { cleanName, MAX_NAME_LENGTH, uniqueName } from "./view-names.ts";

const text = v.pipe(v.string(), v.transform(cleanName), v.nonEmpty(), v.maxLength(MAX_NAME_LENGTH));
const viewSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: text,
  search: v.string(),
});
const storedSchema = v.object({
  views: v.array(v.unknown()),
  start: v.optional(v.unknown()),
  unread: v.optional(v.array(v.unknown()), []),
});

/**
 * Reads the stored views. Those that can't be read are in `unread`, and a repeated ID gets a
 * suffix, so that storing the views again loses nothing. Returns `undefined` if the whole value is invalid.
 * Query strings are not normalized: a later build may know parameters that this one doesn't.
 */
export function readStoredViews(stored: unknown): SavedViews | undefined {
  const read = v.safeParse(storedSchema, stored);
  if (!read.success) return undefined;
  const views: SavedView[] = [];
  const unread: unknown[] = [];
  for (const item of [...read.output.views, ...read.output.unread]) {
    const view = v.safeParse(viewSchema, item);
    if (view.success) views.push(withoutClash(views, view.output));
    else unread.push(item);
  }
  const start = views.find(({ id }) => id === read.output.start);
  return {
    views,
    ...(start === undefined ? {} : { start: start.id }),
    ...(unread.length === 0 ? {} : { unread }),
  };
}

function withoutClash(views: readonly SavedView[], view: SavedView): SavedView {
  let { id } = view;
  while (views.some((other) => other.id === id)) id += "+";
  return { ...view, id, name: uniqueName(views, view.name) };
}
