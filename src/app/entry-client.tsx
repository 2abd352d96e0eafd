import type { QueryClient } from "@tanstack/react-query";
import { createRoot, hydrateRoot } from "react-dom/client";
import { expectEarlyAnswer } from "../api/early-answer.ts";
import { DATA_ID, HYDRATION_ID, setFirstView } from "../lib/first-view.ts";
import { readScriptText } from "../lib/script-text.ts";
import { matchesWidth } from "../lib/use-media-query.ts";
import { PHONE, WIDE } from "../ui/breakpoints.ts";
import { hrefOf, pageAt } from "../url-state/paths.ts";
import { parse } from "../url-state/url-state.ts";
import { startSearch } from "../views/saved-views.ts";
import { App } from "./app.tsx";
import { urlUnderBase } from "./base-path.ts";
import { sendBrowserHints } from "./browser-hints.ts";
import { createBrowserHistory } from "./browser-history.ts";
import { firstDataOf } from "./first-data.ts";
import { type Hydration, readHydration } from "./hydration.ts";
import { partsInFirstView } from "./lazy-parts.ts";
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
  await untilParsed();
  movePreferencesToCookie();
  openStartView();
  const client = createQueryClient();
  const history = createBrowserHistory(window);
  const hydration = takeHydration();
  const app = <App client={client} history={history} />;
  const isReady = hydration !== undefined && (await prepare(client, hydration).catch(() => false));
  if (isReady && root.firstElementChild !== null) {
    resetChoices(root);
    hydrateRoot(root, app);
  } else {
    root.replaceChildren();
    createRoot(root).render(app);
  }
  document.querySelector(".not-loaded")?.remove();
  sendBrowserHints();
}

/** The data comes last, after the first rows are painted and maybe after this script. */
async function untilParsed(): Promise<void> {
  if (document.readyState !== "loading") return;
  const { promise, resolve } = Promise.withResolvers<Event>();
  document.addEventListener("DOMContentLoaded", resolve);
  await promise;
}

/**
 * Does what the server did before it rendered the page. Returns whether the page can be hydrated: not if
 * the server rendered another URL or another layout, or something can't be loaded or read.
 */
async function prepare(client: QueryClient, hydration: Hydration): Promise<boolean> {
  const { href, answerId } = hydration;
  const { pathname, search } = location;
  if (href !== pathname + search) return false;
  setFirstView(hydration);
  const page = pageAt(pageConfig.base, pathname);
  const parsed = parse(search);
  const data = firstDataOf(page, parsed.state);
  const text = takeText(DATA_ID);
  if (data !== undefined && answerId !== undefined)
    expectEarlyAnswer(hrefOf(pageConfig.base, `/${data.path}`), answerId);
  if (text !== undefined) await data?.fill(client, text);
  const parts = partsInFirstView(page, parsed);
  await Promise.all(parts.map((part) => part.settled()));
  return fitsWindow(hydration.width) && parts.every((part) => typeof part.get() === "object");
}

/** Undoes clicks on boxes and lists before the app has started, of which React would not know. */
function resetChoices(root: HTMLElement): void {
  for (const box of root.querySelectorAll<HTMLInputElement>("input[type=checkbox]"))
    box.checked = box.defaultChecked;
  for (const option of root.querySelectorAll("option")) option.selected = option.defaultSelected;
}

/** Whether the page has the same layout at the width that the server assumed. */
function fitsWindow(width: number): boolean {
  return [PHONE, WIDE].every((query) => matchesWidth(query, width) === matchMedia(query).matches);
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
