import { type Condition, NATIVE, SLOW } from "../conditions.ts";
import type { Result } from "../report.ts";
import { newContext, newTab, openList, untilQuiet } from "../tab.ts";
import { type Bench, type Measure, urlOf } from "./measure.ts";

/** A zone other than the server's, since times may be shown in UTC first. */
const ZONES = ["UTC", "Europe/Berlin"] as const;
/** How long to wait for shifts after the page has loaded. */
const AFTER_MS = 2_000;

declare global {
  interface Window {
    /** The sum of all layout shifts so far. */
    shift: number;
  }
  interface PerformanceEntry {
    /** Of a layout shift. */
    readonly value?: number;
  }
}

/** Runs in the page before its own scripts. */
function sumShifts(): void {
  window.shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { value = 0 } of list.getEntries()) window.shift += value;
  });
  observer.observe({ type: "layout-shift", buffered: true });
}

async function shiftOf(bench: Bench, condition: Condition, timezoneId: string): Promise<Result> {
  const context = await newContext(bench.browser, { timezoneId });
  const tab = await newTab(context, condition);
  await tab.page.addInitScript(sumShifts);
  await openList(tab, urlOf(bench, "app"));
  await untilQuiet(tab);
  await tab.page.waitForTimeout(AFTER_MS);
  const value = await tab.page.evaluate(() => window.shift);
  await context.close();
  const label = `cumulative layout shift, ${timezoneId}`;
  return { kind: "figure", label, condition: condition.name, budget: 0.02, value, unit: "" };
}

/** All layout shifts of a page from its start until it has been idle for a while. */
export const layoutShift: Measure = async (bench) => {
  const results: Result[] = [];
  for (const condition of [NATIVE, SLOW]) {
    for (const zone of ZONES) results.push(await shiftOf(bench, condition, zone));
  }
  return results;
};
