import { startSearch } from "../views/saved-views.ts";
import { viewsPreference } from "../views/views-preference.ts";
import { pageConfig } from "./page-config.ts";

/** Where the address says nothing, the page starts on the saved view that was chosen for it. */
export function startOnChosenView(): void {
  const { pathname, search } = location;
  const start = startSearch(viewsPreference.get());
  if (start === undefined || pathname !== pageConfig.base || search !== "") return;
  history.replaceState(null, "", `${pathname}${start}`);
}
