import { createPath, type Navigator, type To } from "react-router";
import { createStore, type Store } from "../lib/store.ts";

/** Where the page is. Each navigation has its own key, even to the same URL. */
interface Place {
  /** The URL without its origin: `/base/?tag=prod#top`. */
  readonly href: string;
  readonly key: string;
}

/** The page's place, which changes at once, and the router's way to change it. */
export interface BrowserHistory extends Omit<Store<Place>, "set"> {
  readonly navigator: Navigator;
}

/** The part of `window` that it uses. */
interface BrowserWindow {
  readonly location: Pick<Location, "href" | "pathname" | "search" | "hash">;
  readonly history: Pick<History, "pushState" | "replaceState" | "go">;
  readonly addEventListener: (type: "popstate", listener: () => void) => void;
}

/** In milliseconds. Browsers allow 100 to 200 changes in 10 seconds. */
const RETRY_MS = 500;

/**
 * Connects the router to the browser's history. Browsers limit how often a page may change its URL.
 * The page then goes on, and the browser's URL follows as soon as it may: the last change is the one
 * that counts, as a single entry.
 */
export function createBrowserHistory(window: BrowserWindow): BrowserHistory {
  const { history, location } = window;
  let count = 0;
  const placeAt = (href: string): Place => ({ href, key: String(count++) });
  const { get, set, subscribe } = createStore(placeAt(createPath(location)));
  /** Whether the change that the browser has yet to follow adds an entry; `undefined` if there is none. */
  let isPushDue: boolean | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function goTo(to: To, isPush: boolean): void {
    const href = createHref(to);
    // As with an HTML link, navigating to the current URL adds no history entry.
    isPushDue ||= isPush && href !== get().href;
    set(placeAt(href));
    follow();
  }

  function follow(): void {
    clearTimeout(timer);
    const { href } = get();
    try {
      if (isPushDue) history.pushState(null, "", href);
      else history.replaceState(null, "", href);
    } catch {
      // Not allowed yet. Some browsers ignore the change instead.
    }
    if (new URL(href, location.href).href === location.href) isPushDue = undefined;
    else timer = setTimeout(follow, RETRY_MS);
  }

  // After *Back* or *Forward*, the place is the browser's.
  window.addEventListener("popstate", () => {
    clearTimeout(timer);
    isPushDue = undefined;
    set(placeAt(createPath(location)));
  });

  return {
    get,
    subscribe,
    navigator: {
      createHref,
      go: (delta) => history.go(delta),
      push: (to) => goTo(to, true),
      replace: (to) => goTo(to, false),
    },
  };
}

/** A history that stays where it is, to render a page on the server. */
export function createServerHistory(href: string): BrowserHistory {
  const place = { href, key: "0" };
  const stay = () => undefined;
  return {
    get: () => place,
    subscribe: () => stay,
    navigator: { createHref, go: stay, push: stay, replace: stay },
  };
}

function createHref(to: To): string {
  return typeof to === "string" ? to : createPath(to);
}
