import { createPreference, oneOf } from "../lib/preference.ts";
import type { Zone } from "../lib/time.ts";
import { DENSITIES, type Density } from "../ui/density.ts";

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

/** The columns that stand where the address names none, as the parameter `cols`; `""` is the page's own. */
export const columnsPreference = createPreference("columns", "", (stored) =>
  typeof stored === "string" ? stored : undefined,
);

/** How high the rows of the list are. */
export const densityPreference = createPreference<Density>(
  "density",
  "comfortable",
  oneOf(DENSITIES),
);
