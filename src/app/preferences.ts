import { createPreference, oneOf } from "../lib/preference.ts";
import type { Zone } from "../lib/time.ts";

export const themePreference = createPreference(
  "theme",
  "system",
  oneOf(["system", "light", "dark"]),
);

export const zonePreference = createPreference<Zone>("zone", "local", oneOf(["local", "utc"]));

/** Whether the filters stand open; undecided, the width of the window decides. */
export const filtersPreference = createPreference<"open" | "shut" | "auto">(
  "filters",
  "auto",
  oneOf(["open", "shut", "auto"]),
);

const DRAWER_WIDTH = 600;

/** In CSS pixels. */
export const drawerWidthPreference = createPreference("drawer-width", DRAWER_WIDTH, (stored) =>
  typeof stored === "number" && stored >= 300 && stored <= 4000 ? stored : undefined,
);

/** The columns that stand where the address names none, as the parameter `cols`; `""` is the page's own. */
export const columnsPreference = createPreference("columns", "", (stored) =>
  typeof stored === "string" ? stored : undefined,
);

/** Rows of 32 or of 26 pixels. */
export const densityPreference = createPreference<"comfortable" | "compact">(
  "density",
  "comfortable",
  oneOf(["comfortable", "compact"]),
);
