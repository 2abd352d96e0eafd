import { withFilters } from "../url-state/transitions.ts";
import type { List } from "./list-context.ts";

/** Removes all filters, and what is typed in their fields with its errors. */
export function clearFilters({ state, navigate, drafts }: List): void {
  drafts.set({});
  if (Object.keys(state.filters).length > 0) navigate(withFilters(state, {}));
}
