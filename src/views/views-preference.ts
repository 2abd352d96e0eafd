import { createPreference } from "../lib/preference.ts";
import { NO_VIEWS } from "./saved-views.ts";
import { readStoredViews } from "./stored-views.ts";

/** The views this browser keeps. */
export const viewsPreference = createPreference("views", NO_VIEWS, readStoredViews);
