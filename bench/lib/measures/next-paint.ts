import { SLOW_PROCESSOR } from "../conditions.ts";
import { median } from "../median.ts";
import type { Result } from "../report.ts";
import {
  atItsSpeed,
  newContext,
  newTab,
  nextPage,
  openList,
  type Tab,
  untilQuiet,
} from "../tab.ts";
import { type Measure, urlOf } from "./measure.ts";

declare global {
  interface PerformanceObserverInit {
    /** Of events, in milliseconds. */
    durationThreshold?: number;
  }
  interface Window {
    /** The longest duration of an event since it was last reset, in milliseconds. */
    longestEvent: number;
  }
}

/** Runs in the page before its own scripts. Events below 16 ms aren't reported by Chromium. */
function watchEvents(): void {
  window.longestEvent = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.longestEvent = Math.max(window.longestEvent, duration);
    }
  });
  observer.observe({ type: "event", buffered: true, durationThreshold: 16 });
}

async function longestOf(tab: Tab, act: () => Promise<void>): Promise<number> {
  await untilQuiet(tab);
  await tab.page.evaluate(() => {
    window.longestEvent = 0;
  });
  await atItsSpeed(tab, async () => {
    await act();
    // Entries arrive after the paint that they wait for.
    await tab.page.waitForTimeout(1_000);
  });
  return await tab.page.evaluate(() => window.longestEvent);
}

/** The interaction to next paint of clicks on a row and on *Next page*, with 1,000 rows. */
export const nextPaint: Measure = async (bench) => {
  const context = await newContext(bench.browser);
  const tab = await newTab(context, SLOW_PROCESSOR);
  await tab.page.addInitScript(watchEvents);
  await openList(tab, urlOf(bench, "app", "?limit=1000"));
  await untilQuiet(tab);
  await tab.page.waitForTimeout(2_000);
  const rows: number[] = [];
  const turns: number[] = [];
  for (let run = 0; run < Math.min(4, bench.runs); run += 1) {
    const cell = tab.page.locator("tbody tr:has(a[href])").nth(3 + run);
    rows.push(await longestOf(tab, () => cell.click({ position: { x: 250, y: 3 } })));
    await tab.page.keyboard.press("Escape");
    turns.push(await longestOf(tab, () => nextPage(tab).click()));
  }
  await context.close();
  const resultOf = (what: string, times: readonly number[]): Result[] => [
    figure(`click on ${what}, first`, times[0] ?? Number.NaN),
    figure(`click on ${what}, median`, median(times)),
  ];
  return [...resultOf("a row", rows), ...resultOf("Next page", turns)];
};

function figure(label: string, value: number): Result {
  return {
    kind: "figure",
    label: `1,000 rows: ${label}, to next paint`,
    condition: SLOW_PROCESSOR.name,
    budget: 100,
    value,
    unit: "ms",
  };
}
