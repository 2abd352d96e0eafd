import { SLOW } from "../conditions.ts";
import { measurePairs, summarize } from "../paired.ts";
import { newContext, newTab } from "../tab.ts";
import { type Measure, urlOf } from "./measure.ts";

declare global {
  interface Window {
    /** From the start of the first navigation to the next page on screen, in milliseconds. */
    interactiveAfter: number | undefined;
  }
}

/**
 * Runs in the page. Clicks on *Next page* from the first row on, until the next page is on screen. The
 * click may lead to another document, so the start is kept for the tab.
 */
function clickUntilNext(): void {
  const key = "bench-start";
  const start = Number(sessionStorage.getItem(key) ?? performance.timeOrigin);
  sessionStorage.setItem(key, String(start));

  let isDone = false;
  const isNext = () => /^(?:51|101)–/.test(window.probe.textOf("list"));
  const check = () => {
    if (isDone || !isNext()) return;
    isDone = true;
    window.probe.afterPaint(() => {
      window.interactiveAfter = performance.timeOrigin + performance.now() - start;
    });
  };
  const observed = { characterData: true, childList: true, subtree: true };
  new MutationObserver(check).observe(document, observed);

  const timer = setInterval(() => {
    if (window.probe.firstRow === undefined) return;
    if (location.search.includes("offset=")) return clearInterval(timer);
    document
      .querySelector<HTMLElement>('[aria-label=Pagination] [aria-label="Next page"]')
      ?.click();
  }, 50);
  // The click has followed a link; another one would start over.
  addEventListener("beforeunload", () => clearInterval(timer));
}

/** From the start of the navigation until a click on *Next page* shows the next page. */
export const interactive: Measure = async (bench) => {
  const results = await measurePairs(bench.runs, async (name) => {
    const context = await newContext(bench.browser);
    const { page } = await newTab(context, SLOW);
    await page.addInitScript(clickUntilNext);
    await page.goto(urlOf(bench, name), { waitUntil: "commit" });
    const handle = await page.waitForFunction(() => window.interactiveAfter);
    const time = (await handle.jsonValue()) ?? Number.NaN;
    await context.close();
    return [time];
  });
  const [pairs = []] = results;
  const paired = summarize(pairs);
  return [{ kind: "ratio", label: "interactive", condition: SLOW.name, budget: 2.5, paired }];
};
