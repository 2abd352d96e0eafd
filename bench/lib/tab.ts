import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from "@playwright/test";
import { type Condition, limitNetwork, withSlowdown } from "./conditions.ts";
import { type Change, installProbe } from "./page-script.ts";

/** An open page under a condition, with its connection to Chromium. */
export interface Tab {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
  /** Its processor is slow only while something is measured. */
  readonly condition: Condition;
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
  const session = await context.newCDPSession(page);
  await page.addInitScript(installProbe);
  await limitNetwork(session, condition);
  return { context, page, session, condition };
}

/** Runs a function at the speed of the tab's condition. */
export function atItsSpeed<Value>(tab: Tab, run: () => Promise<Value>): Promise<Value> {
  return withSlowdown(tab.session, tab.condition, run);
}

/** Opens a URL, and returns when its first row was on screen, in milliseconds. */
export function openList(tab: Tab, url: string): Promise<number> {
  return atItsSpeed(tab, async () => {
    await tab.page.goto(url, { waitUntil: "commit" });
    const handle = await tab.page.waitForFunction(() => window.probe.firstRow);
    return (await handle.jsonValue()) ?? Number.NaN;
  });
}

/** Waits until the page has made no request for a moment, such as those it makes ahead of time. */
export async function untilQuiet({ page }: Tab): Promise<void> {
  await page.waitForLoadState("load");
  let pending = 0;
  let last = Date.now();
  const started = () => {
    pending += 1;
  };
  const ended = () => {
    pending = Math.max(0, pending - 1);
    last = Date.now();
  };
  page.on("request", started).on("requestfinished", ended).on("requestfailed", ended);
  const deadline = Date.now() + 8_000;
  while ((pending > 0 || Date.now() - last < 500) && Date.now() < deadline) {
    await page.waitForTimeout(50);
  }
  page.off("request", started).off("requestfinished", ended).off("requestfailed", ended);
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
    await act();
    const handle = await page.waitForFunction(() => window.probe.elapsed);
    return (await handle.jsonValue()) ?? Number.NaN;
  });
}

/** The button or link that shows the next page, in both pages. */
export function nextPage({ page }: Tab) {
  return page.locator('[aria-label=Pagination] [aria-label="Next page"]');
}
