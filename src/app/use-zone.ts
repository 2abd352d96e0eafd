import { useSyncExternalStore } from "react";
import { firstView } from "../lib/first-view.ts";
import { usePreference } from "../lib/preference.ts";
import { readTimeZone, type Zone } from "../lib/time.ts";
import { browserTimeZone } from "./browser-hints.ts";
import { zonePreference } from "./preferences.ts";

/**
 * The time zone of all times on the page. The first view has the time zone that the server knew, which
 * is corrected after hydration.
 */
export function useZone(): Zone {
  const [zone] = usePreference(zonePreference);
  const local = useSyncExternalStore(subscribe, getLocal, getFirstLocal);
  return zone === "local" ? local : zone;
}

const subscribe = () => () => undefined;
const getLocal = () => "local";

/** In the browser, its own time zone is `local`, so that hydration usually changes nothing. */
function getFirstLocal(): Zone {
  const { timeZone } = firstView();
  const isOwn = typeof document !== "undefined" && timeZone === readTimeZone(browserTimeZone());
  return isOwn ? "local" : timeZone;
}
