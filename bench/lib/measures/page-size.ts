import { NATIVE } from "../conditions.ts";
import type { Result } from "../report.ts";
import type { PageName } from "../served.ts";
import { newContext, newTab, openList, untilQuiet } from "../tab.ts";
import { type Bench, type Measure, urlOf } from "./measure.ts";

/** Runs in the page. Counts the navigation as a request too. */
function countAll() {
  const shown = window.probe.firstRow ?? 0;
  const resources = performance.getEntriesByType("resource");
  return {
    requests: 1 + resources.filter(({ startTime }) => startTime < shown).length,
    elements: document.querySelectorAll("*").length,
  };
}

async function countsOf(bench: Bench, page: PageName) {
  const context = await newContext(bench.browser);
  const tab = await newTab(context, NATIVE);
  await openList(tab, urlOf(bench, page));
  await untilQuiet(tab);
  const counts = await tab.page.evaluate(countAll);
  await context.close();
  return counts;
}

/** The requests that start before the first row is on screen, and the elements of the loaded page. */
export const pageSize: Measure = async (bench) => {
  const app = await countsOf(bench, "app");
  const hand = await countsOf(bench, "hand");
  const of = (label: string, value: number, budget?: number): Result => ({
    kind: "figure",
    label,
    condition: NATIVE.name,
    budget,
    value,
    unit: "",
  });
  return [
    of("requests before the first row", app.requests, 6),
    of("requests before the first row, hand-written page", hand.requests),
    of("elements in the document", app.elements),
    of("elements in the document, hand-written page", hand.elements),
  ];
};
