import { usePreference } from "../lib/preference.ts";
import type { PaletteSavedView } from "../palette/palette-items.ts";
import { parse, type UrlState } from "../url-state/url-state.ts";
import { summaryOf } from "../views/view-summary.ts";
import { viewsPreference } from "../views/views-preference.ts";
import { useRepoNames } from "./seen-values.ts";

/** The saved views, as the palette lists them. */
export function usePaletteViews(onNavigate: (next: UrlState) => void): readonly PaletteSavedView[] {
  const [{ views }] = usePreference(viewsPreference);
  const repoNameOf = useRepoNames();
  return views.map(({ id, name, search }) => ({
    id,
    name,
    summary: summaryOf(search, repoNameOf),
    run: () => onNavigate(parse(search).state),
  }));
}
