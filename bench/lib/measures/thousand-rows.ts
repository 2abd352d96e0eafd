import { type Condition, NATIVE, SLOW } from "../conditions.ts";
import { measurePairs, summarize } from "../paired.ts";
import type { Result } from "../report.ts";
import { newContext, newTab, nextPage, openList, timeOf, untilQuiet } from "../tab.ts";
import { type Bench, type Measure, urlOf } from "./measure.ts";

/** Opens a page of 1,000 rows with empty caches, and then the next one, which isn't prefetched. */
async function openAndTurn({ browser }: Bench, url: string, condition: Condition) {
  const context = await newContext(browser);
  const tab = await newTab(context, condition);
  const first = await openList(tab, url);
  await untilQuiet(tab);
  const next = await timeOf(tab, "click", "page", () => nextPage(tab).click());
  await context.close();
  return [first, next];
}

async function measureIn(
  bench: Bench,
  condition: Condition,
  budgets: readonly number[],
): Promise<Result[]> {
  const results = await measurePairs(bench.runs, (page) =>
    openAndTurn(bench, urlOf(bench, page, "?limit=1000"), condition),
  );
  return results.map((pairs, index) => ({
    kind: "ratio",
    label: index === 0 ? "1,000 rows: first row" : "1,000 rows: next page",
    condition: condition.name,
    budget: budgets[index],
    paired: summarize(pairs),
  }));
}

/** Pages of 1,000 rows, of which both pages render only those in view. */
export const thousandRows: Measure = async (bench) => [
  ...(await measureIn(bench, NATIVE, [1.5, 1.6])),
  ...(await measureIn(bench, SLOW, [1.2, 1.6])),
];
