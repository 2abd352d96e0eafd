import { createPreference } from "../lib/preference.ts";
import { NO_DIRECTIONS, readDirections } from "../url-state/metric-directions.ts";
import { keyOf } from "./preferences.ts";

/** Which values of each metric are better, as chosen in this browser. Not with the other preferences, since the first row doesn't need it. */
export const directionsPreference = createPreference(
  keyOf("directions"),
  NO_DIRECTIONS,
  readDirections,
);
