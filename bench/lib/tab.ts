import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from "@playwright/test";
import { apply, type Condition } from "./conditions.ts";
import { type Change, installProbe } from "./page-script.ts";

/** An open page under a condition, with its connection to Chromium. */
export interface Tab {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
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
  await apply(session, condition);
  return { context, page, session };
}

/** Opens a URL, and returns when its first row was on screen, in milliseconds. */
export async function openList({ page }: Tab, url: string): Promise<number> {
  await page.goto(url, { waitUntil: "commit" });
  const handle = await page.waitForFunction(() => window.probe.firstRow);
  const time = await handle.jsonValue();
  if (time === undefined) throw new Error("The page has no rows.");
  return time;
}

/** Waits until the page has made no request for half a second, such as those it makes ahead of time. */
export async function untilQuiet({ page }: Tab): Promise<void> {
  await page.waitForLoadState("networkidle");
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
  { page }: Tab,
  type: "click" | "keydown",
  change: Change,
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(([type, change]) => window.probe.arm(type, change), [type, change] as const);
  await act();
  const handle = await page.waitForFunction(() => window.probe.elapsed);
  return (await handle.jsonValue()) ?? Number.NaN;
}

/** The button or link that shows the next page, in both pages. */
export function nextPage({ page }: Tab) {
  return page.locator('[aria-label=Pagination] [aria-label="Next page"]');
}
