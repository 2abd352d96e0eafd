import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { pageAt } from "../url-state/paths.ts";
import { startSearch } from "../views/saved-views.ts";
import { urlUnderBase } from "./base-path.ts";
import { BrowserRouter, browserHistory } from "./browser-router.tsx";
import { pageConfig } from "./page-config.ts";
import { viewsPreference } from "./preferences.ts";
import { queryClient } from "./query-client.ts";
import { AppRoutes } from "./routes.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root");

const url = urlUnderBase(pageConfig.base, location);
// public/browser-check.js sets this attribute, and explains it.
const isSupported = !document.documentElement.hasAttribute("data-unsupported");
if (url !== undefined) location.replace(url);
else if (isSupported) start(root);

function start(root: HTMLElement): void {
  openStartView();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <BrowserRouter basename={pageConfig.base}>
          <AppRoutes />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/**
 * Opens this browser's start view if the URL is the list's, without a query string.
 * Does nothing after Reload, Back or Forward, which restore the URL as the user left it.
 */
function openStartView(): void {
  const { pathname, search, hash } = location;
  const start = startSearch(viewsPreference.get());
  const isBare = pageAt(pageConfig.base, pathname) === "versions" && search === "" && hash === "";
  if (start === undefined || !isBare) return;
  const [navigation] = performance.getEntriesByType("navigation");
  if (navigation instanceof PerformanceNavigationTiming && navigation.type !== "navigate") return;
  browserHistory.navigator.replace(`${pathname}${start}`);
}
