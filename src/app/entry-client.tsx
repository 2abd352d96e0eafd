import type { QueryClient } from "@tanstack/react-query";
import { createRoot, hydrateRoot } from "react-dom/client";
import { expectEarlyAnswer } from "../api/early-answer.ts";
import { setFirstView } from "../lib/first-view.ts";
import { readScriptText } from "../lib/script-text.ts";
import { hrefOf, pageAt } from "../url-state/paths.ts";
import { parse } from "../url-state/url-state.ts";
import { startSearch } from "../views/saved-views.ts";
import { App } from "./app.tsx";
import { urlUnderBase } from "./base-path.ts";
import { sendBrowserHints } from "./browser-hints.ts";
import { createBrowserHistory } from "./browser-history.ts";
import { firstDataOf } from "./first-data.ts";
import { DATA_ID, HYDRATION_ID, type Hydration, readHydration } from "./hydration.ts";
import { pageConfig } from "./page-config.ts";
import { movePreferencesToCookie, viewsPreference } from "./preferences.ts";
import { createQueryClient } from "./query-client.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root");

const url = urlUnderBase(pageConfig.base, location);
// public/browser-check.js sets this attribute, and explains it.
const isSupported = !document.documentElement.hasAttribute("data-unsupported");
if (url !== undefined) location.replace(url);
else if (isSupported) void start(root);

async function start(root: HTMLElement): Promise<void> {
  movePreferencesToCookie();
  openStartView();
  const client = createQueryClient();
  const history = createBrowserHistory(window);
  const hydration = takeHydration();
  const app = <App client={client} history={history} />;
  const isRendered = hydration?.search === location.search && root.firstElementChild !== null;
  if (isRendered && hydration !== undefined) {
    await prepare(client, hydration);
    hydrateRoot(root, app);
  } else {
    root.replaceChildren();
    createRoot(root).render(app);
  }
  document.querySelector(".not-loaded")?.remove();
  sendBrowserHints();
}

/** Does what the server did before it rendered. */
async function prepare(client: QueryClient, hydration: Hydration): Promise<void> {
  setFirstView(hydration);
  const data = firstDataOf(
    pageAt(pageConfig.base, location.pathname),
    parse(location.search).state,
  );
  const text = takeText(DATA_ID);
  if (data === undefined) return;
  if (text !== undefined) await data.fill(client, text);
  const { answerId } = hydration;
  if (answerId !== undefined) expectEarlyAnswer(hrefOf(pageConfig.base, `/${data.path}`), answerId);
}

function takeHydration(): Hydration | undefined {
  const text = takeText(HYDRATION_ID);
  return text === undefined ? undefined : readHydration(text);
}

/** Returns the text of an element with data, and removes it, since it may be large. */
function takeText(id: string): string | undefined {
  const element = document.getElementById(id);
  element?.remove();
  return element === null ? undefined : readScriptText(element.textContent);
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
  history.replaceState(null, "", `${pathname}${start}`);
}
