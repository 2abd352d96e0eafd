import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from "@playwright/test";
import { type Condition, limitNetwork, withSlowdown } from "./conditions.ts";
import { type Change, installProbe } from "./page-script.ts";

const QUIET_MS = 500;
const MAX_WAIT_MS = 8_000;

/** An open page under a condition, with its connection to Chromium. */
export interface Tab {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
  /** Its processor is slow only while something is measured. */
  readonly condition: Condition;
  readonly traffic: Traffic;
}

/** A page's requests: how many are open, and when the last one ended. */
interface Traffic {
  open: number;
  lastEnd: number;
}

/** A new context, with empty caches and storage. */
export function newContext(browser: Browser, options: BrowserContextOptions = {}) {
  return browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    ...options,
  });
}

/** Opens an empty tab in a context. */
export async function newTab(context: BrowserContext, condition: Condition): Promise<Tab> {
  const page = await context.newPage();
  const traffic = watchTraffic(page);
  const session = await context.newCDPSession(page);
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: "reportTime" });
  await page.addInitScript(installProbe);
  await limitNetwork(session, condition);
  return { context, page, session, condition, traffic };
}

/** Runs a function at the speed of the tab's condition. */
export function atItsSpeed<Value>(tab: Tab, run: () => Promise<Value>): Promise<Value> {
  return withSlowdown(tab.session, tab.condition, run);
}

/** Opens a URL, and returns when its first row was on screen, in milliseconds. */
export function openList(tab: Tab, url: string): Promise<number> {
  return atItsSpeed(tab, async () => {
    const time = reportedTime(tab, "first-row");
    await tab.page.goto(url, { waitUntil: "commit" });
    return await time;
  });
}

/** The next time of a name that the page reports. */
export function reportedTime({ session }: Tab, name: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const timer = setTimeout(() => reject(new Error(`The page reported no ${name}`)), 20_000);
  session.on("Runtime.bindingCalled", ({ payload }) => {
    const [reported, time] = payload.split(" ");
    if (reported !== name) return;
    clearTimeout(timer);
    resolve(Number(time));
  });
  return promise;
}

function watchTraffic(page: Page): Traffic {
  const traffic = { open: 0, lastEnd: 0 };
  const end = () => {
    traffic.open -= 1;
    traffic.lastEnd = Date.now();
  };
  page.on("request", () => {
    traffic.open += 1;
  });
  page.on("requestfinished", end).on("requestfailed", end);
  return traffic;
}

/** Waits until a page has made no request for a moment, such as those it makes ahead of time. */
export async function untilQuiet({ page, traffic }: Tab): Promise<void> {
  await page.waitForLoadState("load");
  const start = Date.now();
  const isQuiet = () => {
    const since = Math.max(start, traffic.lastEnd);
    return traffic.open === 0 && Date.now() - since >= QUIET_MS;
  };
  while (!isQuiet() && Date.now() - start < MAX_WAIT_MS) await page.waitForTimeout(50);
}

/** Measures an action in the page, from its event to the frame with the change, in milliseconds. */
export async function timeOf(
  tab: Tab,
  type: "click" | "keydown",
  change: Change,
  act: () => Promise<void>,
): Promise<number> {
  const { page } = tab;
  await page.evaluate(([type, change]) => window.probe.arm(type, change), [type, change] as const);
  return await atItsSpeed(tab, async () => {
    const time = reportedTime(tab, "change");
    await act();
    return await time;
  });
}

/** The button or link that shows the next page, in both pages. */
export function nextPage({ page }: Tab) {
  return page.locator('[aria-label=Pagination] [aria-label="Next page"]');
}
