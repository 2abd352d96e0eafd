import { NO_SEEN_VALUES, readSeenValues } from "../artifact/seen-values.ts";
import { DEFAULT_DRAWER_WIDTH, readDrawerWidth } from "../drawer/drawer-width.ts";
import { createCookiePreferences } from "../lib/cookie-preference.ts";
import { createPreference, oneOf, takeStored } from "../lib/preference.ts";
import { type RecentVersion, readRecentVersions } from "../palette/recent-versions.ts";
import { DENSITIES, type Density } from "../ui/density.ts";
import { NO_VIEWS } from "../views/saved-views.ts";
import { readStoredViews } from "../views/stored-views.ts";
import { pageConfig } from "./page-config.ts";

/** The key of a preference in local storage. Apps on the same origin must not share keys. */
export function keyOf(name: string): string {
  return `artifact-versions:${name}`;
}

const { preference, tell } = createCookiePreferences(() => pageConfig.base);

/** Tells the server, with the next request, about this browser: see `browser-hints.ts`. */
export const tellServer = tell;

export const themePreference = preference("theme", "system", oneOf(["system", "light", "dark"]));

/** The time zone of all times: this browser's, or UTC. */
export const zonePreference = preference<"local" | "utc">("zone", "local", oneOf(["local", "utc"]));

/** Whether the filters are open; with `auto`, that depends on the width of the window. */
export const filtersPreference = preference<"open" | "closed" | "auto">(
  "filters",
  "auto",
  oneOf(["open", "closed", "auto"]),
);

/** The default columns of this browser, as the parameter `cols`; `""` means the app's. */
export const columnsPreference = preference("columns", "", (text) => text);

/** The row height of the list. */
export const densityPreference = preference<Density>("density", "comfortable", oneOf(DENSITIES));

/** The drawer's width in CSS pixels. */
export const drawerWidthPreference = preference("drawer-width", DEFAULT_DRAWER_WIDTH, (text) =>
  readDrawerWidth(Number(text)),
);

/** Whether this control plane lists the newest version of each artifact for `version=latest`. */
export const latestPreference = preference<"yes" | "no">("latest", "yes", oneOf(["yes", "no"]));

/** The names of those preferences which were in local storage before they were in the cookie. */
const MOVED = ["theme", "zone", "filters", "columns", "density", "drawer-width"];

/** Moves what an earlier build stored in local storage to the cookie. */
export function movePreferencesToCookie(): void {
  for (const name of MOVED) {
    const old = takeStored(keyOf(name));
    if (typeof old === "string" || typeof old === "number") tell({ [name]: String(old) });
  }
}

export const viewsPreference = createPreference(keyOf("views"), NO_VIEWS, readStoredViews);

/** The recently opened versions, most recent first. */
export const recentVersionsPreference = createPreference<readonly RecentVersion[]>(
  keyOf("recent-versions"),
  [],
  readRecentVersions,
);

/**
 * Values seen in rows, stored separately for each control plane. The key says `known` because existing
 * browsers have stored them under it.
 */
export const seenValuesPreference = createPreference(
  keyOf(`known:${pageConfig.host ?? pageConfig.source}`),
  NO_SEEN_VALUES,
  readSeenValues,
);
