import { createPreference } from "../lib/preference.ts";
import { DEFAULT_WIDTH, LEAST_WIDTH } from "./drawer-width.ts";

/** The drawer's width in CSS pixels; where it is drawn, the window decides how wide it may be. */
export const drawerWidthPreference = createPreference("drawer-width", DEFAULT_WIDTH, (stored) =>
  typeof stored === "number" && stored >= LEAST_WIDTH ? stored : undefined,
);
