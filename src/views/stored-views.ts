import * as v from "valibot";
import { NO_VIEWS, type SavedView, type SavedViews, withStartView } from "./saved-views.ts";
import { cleanName, MAX_NAME_LENGTH, uniqueName } from "./view-names.ts";

const text = v.pipe(v.string(), v.transform(cleanName), v.nonEmpty(), v.maxLength(MAX_NAME_LENGTH));
const viewSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: text,
  search: v.string(),
});
const storedSchema = v.object({ views: v.array(v.unknown()), start: v.optional(v.unknown()) });

/**
 * Reads the stored views. Invalid views are skipped. Returns `undefined` if the whole value is invalid.
 * Query strings are not normalized: a later build may know parameters that this one doesn't.
 */
export function readStoredViews(stored: unknown): SavedViews | undefined {
  const read = v.safeParse(storedSchema, stored);
  if (!read.success) return undefined;
  const views: SavedView[] = [];
  for (const item of read.output.views) {
    const view = v.safeParse(viewSchema, item);
    if (!view.success || views.some(({ id }) => id === view.output.id)) continue;
    views.push({ ...view.output, name: uniqueName(views, view.output.name) });
  }
  const { start } = read.output;
  return withStartView({ ...NO_VIEWS, views }, views.find(({ id }) => id === start)?.id);
}
