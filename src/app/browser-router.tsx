import { type ReactNode, useSyncExternalStore } from "react";
import { createPath, type Location, type Navigator, Router, type To } from "react-router";

interface BrowserRouterProps {
  /** The path the page is served under, with both slashes. */
  readonly basename: string;
  readonly children: ReactNode;
}

/**
 * Connects react-router to the browser's history. The library's `BrowserRouter` would bring its form
 * and prefetching components into the first load
 * (docs/decisions/0009-router-without-dom-components.md).
 *
 * Navigation is synchronous, so that a checkbox that the URL controls is up to date when its event ends.
 */
export function BrowserRouter({ basename, children }: BrowserRouterProps) {
  return (
    <Router
      basename={basename}
      location={useSyncExternalStore(subscribe, currentLocation)}
      navigator={navigator}
      useTransitions={false}
    >
      {children}
    </Router>
  );
}

const listeners = new Set<() => void>();

function subscribe(onChange: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("popstate", notify);
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size === 0) window.removeEventListener("popstate", notify);
  };
}

function notify(): void {
  navigations += 1;
  current = undefined;
  for (const listener of listeners) listener();
}

function currentPath(): string {
  return createPath(window.location);
}

/** Read again after each navigation. Each one has its own key, even to the same URL. */
let current: Location | undefined;
let navigations = 0;

function currentLocation(): Location {
  const { pathname, search, hash } = window.location;
  current ??= { pathname, search, hash, state: null, key: String(navigations) };
  return current;
}

function createHref(to: To): string {
  return typeof to === "string" ? to : createPath(to);
}

const navigator: Navigator = {
  createHref,
  go: (delta) => history.go(delta),
  // As with a link in HTML, navigating to the current URL adds no history entry.
  push: (to) => change(createHref(to) === currentPath() ? "replaceState" : "pushState", to),
  replace: (to) => change("replaceState", to),
};

function change(method: "pushState" | "replaceState", to: To): void {
  const href = createHref(to);
  try {
    history[method](null, "", href);
  } catch {
    // Browsers limit how often a page may change its history; a full page load still works.
    window.location.assign(href);
    return;
  }
  notify();
}
