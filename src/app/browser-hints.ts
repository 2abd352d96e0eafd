import { startSearch } from "../views/saved-views.ts";
import { tellServer, viewsPreference } from "./preferences.ts";

/** The names of what the cookie says about the browser besides the preferences. */
export const HINTS = { timeZone: "time-zone", width: "width", start: "start" } as const;

/**
 * Keeps the cookie up to date with what the server has to know about this browser to render the first
 * view: its time zone, the width of its window and its start view.
 */
export function sendBrowserHints(): void {
  const tell = () =>
    tellServer({
      [HINTS.timeZone]: browserTimeZone(),
      [HINTS.width]: String(window.innerWidth),
      [HINTS.start]: startSearch(viewsPreference.get()) ?? "",
    });
  tell();
  viewsPreference.subscribe(tell);
  // On the way to the next page, so that resizing doesn't write hundreds of times.
  window.addEventListener("pagehide", tell);
}

/** The browser's time zone as an IANA name. */
export function browserTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
