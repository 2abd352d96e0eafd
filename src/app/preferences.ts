import { NO_SEEN_VALUES, readSeenValues } from "../artifact/seen-values.ts";
import { DEFAULT_DRAWER_WIDTH, readDrawerWidth } from "../drawer/drawer-width.ts";
import { createPreference, oneOf } from "../lib/preference.ts";
import type { Zone } from "../lib/time.ts";
import { type RecentVersion, readRecentVersions } from "../palette/recent-versions.ts";
import { DENSITIES, type Density } from "../ui/density.ts";
import { NO_VIEWS } from "../views/saved-views.ts";
import { readStoredViews } from "../views/stored-views.ts";
import { pageConfig } from "./page-config.ts";

/** Apps on the same origin must not share keys. public/theme.js also contains the theme's key. */
function keyOf(name: string): string {
  return `artifact-versions:${name}`;
}

export const themePreference = createPreference(
  keyOf("theme"),
  "system",
  oneOf(["system", "light", "dark"]),
);

export const zonePreference = createPreference<Zone>(
  keyOf("zone"),
  "local",
  oneOf(["local", "utc"]),
);

/** Whether the filters are open; with `auto`, that depends on the width of the window. */
export const filtersPreference = createPreference<"open" | "closed" | "auto">(
  keyOf("filters"),
  "auto",
  oneOf(["open", "closed", "auto"]),
);

/** The default columns of this browser, as the parameter `cols`; `""` means the app's. */
export const columnsPreference = createPreference(keyOf("columns"), "", (stored) =>
  typeof stored === "string" ? stored : undefined,
);

/** The row height of the list. */
export const densityPreference = createPreference<Density>(
  keyOf("density"),
  "comfortable",
  oneOf(DENSITIES),
);

/** The drawer's width in CSS pixels. */
export const drawerWidthPreference = createPreference(
  keyOf("drawer-width"),
  DEFAULT_DRAWER_WIDTH,
  readDrawerWidth,
);

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
