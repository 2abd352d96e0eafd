import { type ReactNode, useLayoutEffect, useMemo } from "react";
import { createPath, type Navigator, Router, type To } from "react-router";
import { createStore, useStore } from "../lib/store.ts";

interface BrowserRouterProps {
  /** The path the page is served under, with both slashes. */
  readonly basename: string;
  readonly children: ReactNode;
}

/**
 * Connects react-router to the browser's history. The library's own `BrowserRouter` would bring its
 * form and prefetching components into the first load
 * (docs/decisions/0009-router-without-dom-components.md).
 *
 * Navigation is synchronous: what the URL owns, such as a checked box, is up to date when the event
 * that changed it ends.
 */
export function BrowserRouter({ basename, children }: BrowserRouterProps) {
  const navigation = useStore(navigations);
  // Each navigation has its own key, even to the same URL.
  const location = useMemo(() => {
    const { pathname, search, hash } = window.location;
    return { pathname, search, hash, key: String(navigation) };
  }, [navigation]);

  useLayoutEffect(() => {
    window.addEventListener("popstate", countNavigation);
    return () => window.removeEventListener("popstate", countNavigation);
  }, []);

  return (
    <Router basename={basename} location={location} navigator={navigator} useTransitions={false}>
      {children}
    </Router>
  );
}

/** How many times the page has navigated. */
const navigations = createStore(0);

function countNavigation(): void {
  navigations.set(navigations.get() + 1);
}

function createHref(to: To): string {
  return typeof to === "string" ? to : createPath(to);
}

const navigator: Navigator = {
  createHref,
  go: (delta) => history.go(delta),
  push(to) {
    // As with an HTML link, navigating to the current URL adds no history entry.
    const isCurrent = createHref(to) === createPath(window.location);
    change(isCurrent ? "replaceState" : "pushState", to);
  },
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
  countNavigation();
}
