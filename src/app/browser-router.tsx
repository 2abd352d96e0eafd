import { type ReactNode, useMemo } from "react";
import { parsePath, Router } from "react-router";
import { useStore } from "../lib/store.ts";
import type { BrowserHistory } from "./browser-history.ts";

interface BrowserRouterProps {
  /** The history of the tab; on the server, the place that is rendered. */
  readonly history: BrowserHistory;
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
export function BrowserRouter({ history, basename, children }: BrowserRouterProps) {
  const { href, key } = useStore(history);
  const location = useMemo(() => ({ ...parsePath(href), key }), [href, key]);
  return (
    <Router
      basename={basename}
      location={location}
      navigator={history.navigator}
      useTransitions={false}
    >
      {children}
    </Router>
  );
}
