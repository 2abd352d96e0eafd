import { withAddedView } from "./change-views.ts";
import { NO_VIEWS, type SavedViews } from "./saved-views.ts";

/** Views with these names, each of which filters by its name as a tag. */
export function saved(...names: readonly string[]): SavedViews {
  return names.reduce((all, name) => {
    const change = withAddedView(all, name, `?tag=${encodeURIComponent(name)}&offset=50&open=x`);
    if ("problem" in change) throw new Error(change.problem);
    return change.saved;
  }, NO_VIEWS);
}

export const SOME = saved("Prod", "Nightly", "Mine");

/** The names of the views, in order. */
export function namesOf({ views }: SavedViews): string[] {
  return views.map(({ name }) => name);
}
