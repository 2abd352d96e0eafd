import { type Condition, NATIVE, SLOW } from "../conditions.ts";
import { measurePairs, summarize } from "../paired.ts";
import type { Result } from "../report.ts";
import { nextPage, openList, type Tab, timeOf, untilQuiet } from "../tab.ts";
import { type Bench, type Measure, withBoth } from "./measure.ts";

async function turn(tab: Tab): Promise<readonly number[]> {
  await untilQuiet(tab);
  return [await timeOf(tab, "click", "page", () => nextPage(tab).click())];
}

async function measureIn(bench: Bench, condition: Condition, budget: number): Promise<Result> {
  return await withBoth(bench, condition, async (tabs, urls) => {
    await openList(tabs.app, urls.app);
    await openList(tabs.hand, urls.hand);
    const [pairs = []] = await measurePairs(bench.runs * 2, (page) => turn(tabs[page]));
    const label = "next page, prefetched";
    return { kind: "ratio", label, condition: condition.name, budget, paired: summarize(pairs) };
  });
}

/** From the click on *Next page* to the rows on screen, when the page is already in memory. */
export const nextPagePrefetched: Measure = async (bench) => [
  await measureIn(bench, NATIVE, 2),
  await measureIn(bench, SLOW, 1.5),
];
