import { type ReactNode, useMemo } from "react";
import { parsePath, Router } from "react-router";
import { useStore } from "../lib/store.ts";
import { createBrowserHistory } from "./browser-history.ts";

/** The history of this tab. */
export const browserHistory = createBrowserHistory(window);

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
  const { href, key } = useStore(browserHistory);
  const location = useMemo(() => ({ ...parsePath(href), key }), [href, key]);
  return (
    <Router
      basename={basename}
      location={location}
      navigator={browserHistory.navigator}
      useTransitions={false}
    >
      {children}
    </Router>
  );
}
