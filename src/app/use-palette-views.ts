import { usePreference } from "../lib/preference.ts";
import type { PaletteView } from "../palette/palette-entries.ts";
import { parse, type QueryState } from "../query/query-state.ts";
import { summaryOf } from "../views/view-summary.ts";
import { viewsPreference } from "../views/views-preference.ts";
import { useRepoNames } from "./known-store.ts";

/** The saved views, as the palette lists them. */
export function usePaletteViews(onGo: (next: QueryState) => void): readonly PaletteView[] {
  const [{ views }] = usePreference(viewsPreference);
  const repoNameOf = useRepoNames();
  return views.map(({ id, name, search }) => ({
    id,
    name,
    summary: summaryOf(search, repoNameOf),
    run: () => onGo(parse(search).query),
  }));
}
