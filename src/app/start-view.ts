import { pageAt } from "../url-state/paths.ts";
import { startSearch } from "../views/saved-views.ts";
import { pageConfig } from "./page-config.ts";
import { viewsPreference } from "./preferences.ts";

/**
 * Opens the saved view that this browser starts on, if the URL names only the list. Not after Reload,
 * Back or Forward, where the URL is as someone left it.
 */
export function startOnChosenView(): void {
  const { pathname, search, hash } = location;
  const start = startSearch(viewsPreference.get());
  const isBare = pageAt(pageConfig.base, pathname) === "versions" && search === "" && hash === "";
  if (start === undefined || !isBare) return;
  const [navigation] = performance.getEntriesByType("navigation");
  if (navigation instanceof PerformanceNavigationTiming && navigation.type !== "navigate") return;
  history.replaceState(null, "", `${pathname}${start}`);
}
