import { startSearch } from "../views/saved-views.ts";
import { viewsPreference } from "../views/views-preference.ts";
import { pageConfig } from "./page-config.ts";

/**
 * Where the address says nothing, the page starts on the saved view that was chosen for it; not where
 * it is opened again, by Reload, Back or Forward, as someone left it so.
 */
export function startOnChosenView(): void {
  const { pathname, search, hash } = location;
  const start = startSearch(viewsPreference.get());
  if (start === undefined || pathname !== pageConfig.base || search !== "" || hash !== "") {
    return;
  }
  const [navigation] = performance.getEntriesByType("navigation");
  if (navigation instanceof PerformanceNavigationTiming && navigation.type !== "navigate") return;
  history.replaceState(null, "", `${pathname}${start}`);
}
