import { createPreference } from "../lib/preference.ts";
import { type RecentVersion, readRecentVersions } from "../palette/recent-versions.ts";
import { keyOf } from "./preferences.ts";

/** The recently opened versions, most recent first. */
export const recentVersionsPreference = createPreference<readonly RecentVersion[]>(
  keyOf("recent-versions"),
  [],
  readRecentVersions,
);
