import { SLOW } from "../conditions.ts";
import { measurePairs, summarize } from "../paired.ts";
import { atItsSpeed, newContext, newTab, reportedTime } from "../tab.ts";
import { type Measure, urlOf } from "./measure.ts";

/**
 * Runs in the page. Clicks on *Next page* from the first row on, until the next page is on screen. The
 * click may lead to another document, so the start is kept for the tab.
 */
function clickUntilNext(): void {
  const keep = (key: string, value: string) => {
    if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, value);
    return sessionStorage.getItem(key) ?? "";
  };
  const start = Number(keep("bench-start", String(performance.timeOrigin)));

  let isDone = false;
  const check = () => {
    const [range, row] = window.probe.listTexts();
    if (isDone || range === undefined || row === undefined) return;
    const isNewRow = keep("bench-row", row) !== row;
    if (range.startsWith("1–") || !isNewRow) return;
    isDone = true;
    window.probe.afterPaint(() => {
      window.reportTime(`interactive ${performance.timeOrigin + performance.now() - start}`);
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
    const tab = await newTab(context, SLOW);
    await tab.page.addInitScript(clickUntilNext);
    const time = await atItsSpeed(tab, async () => {
      const time = reportedTime(tab, "interactive");
      await tab.page.goto(urlOf(bench, name), { waitUntil: "commit" });
      return await time;
    });
    await context.close();
    return [time];
  });
  const [pairs = []] = results;
  const paired = summarize(pairs);
  return [{ kind: "ratio", label: "interactive", condition: SLOW.name, budget: 2.5, paired }];
};
