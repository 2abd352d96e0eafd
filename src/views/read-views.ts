import * as v from "valibot";
import { NO_VIEWS, problemWithName, type SavedViews, withView } from "./saved-views.ts";

/** In UTF-16 units; no address that the page writes comes near. */
const LONGEST_SEARCH = 20_000;

/** A saved view as it is stored. */
export const viewSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.pipe(v.string(), v.nonEmpty()),
  search: v.pipe(v.string(), v.maxLength(LONGEST_SEARCH)),
});

/** Reads what this browser kept, of unknown shape: broken views are left out, the others stand. */
export function readSavedViews(stored: unknown): SavedViews | undefined {
  const kept = v.safeParse(
    v.object({ views: v.array(v.unknown()), start: v.optional(v.string()) }),
    stored,
  );
  if (!kept.success) return undefined;
  let saved = NO_VIEWS;
  for (const candidate of kept.output.views) {
    const view = v.safeParse(viewSchema, candidate);
    if (!view.success || problemWithName(saved, view.output.name) !== undefined) continue;
    if (!saved.views.some(({ id }) => id === view.output.id)) saved = withView(saved, view.output);
  }
  const { start } = kept.output;
  return saved.views.some(({ id }) => id === start) && start !== undefined
    ? { ...saved, start }
    : saved;
}
