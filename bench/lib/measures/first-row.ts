import { type Condition, NATIVE, SLOW } from "../conditions.ts";
import { measurePairs, summarize } from "../paired.ts";
import type { Result } from "../report.ts";
import { newContext, newTab, openList, untilQuiet } from "../tab.ts";
import { type Bench, type Measure, urlOf } from "./measure.ts";

/** Opens a page with empty caches, and then once more in another tab. */
async function visitTwice({ browser }: Bench, url: string, condition: Condition) {
  const context = await newContext(browser);
  const cold = await newTab(context, condition);
  const first = await openList(cold, url);
  await untilQuiet(cold);
  await cold.page.close();
  const repeat = await openList(await newTab(context, condition), url);
  await context.close();
  return [first, repeat];
}

async function measureIn(bench: Bench, condition: Condition, budget: number): Promise<Result[]> {
  const results = await measurePairs(bench.runs, (page) =>
    visitTwice(bench, urlOf(bench, page), condition),
  );
  return results.map((pairs, index) => ({
    kind: "ratio",
    label: index === 0 ? "first row" : "first row, repeat visit",
    condition: condition.name,
    budget,
    paired: summarize(pairs),
  }));
}

/** From the start of the navigation to the first row on screen. */
export const firstRow: Measure = async (bench) => [
  ...(await measureIn(bench, NATIVE, 1.5)),
  ...(await measureIn(bench, SLOW, 1)),
];
