import { type Condition, NATIVE, SLOW } from "../conditions.ts";
import { measurePairs, summarize } from "../paired.ts";
import type { Result } from "../report.ts";
import { openList, type Tab, timeOf, untilQuiet } from "../tab.ts";
import { type Bench, type Measure, withBoth } from "./measure.ts";

/** Tags of the demo. Each is used once in a tab, since a page keeps what it has fetched. */
const TAGS = ["prod", "candidate", "baseline", "nightly", "r&d", "team/vision", "#1", "UPPER"];

async function filter(tab: Tab, tag: string): Promise<readonly number[]> {
  const input = tab.page.locator('input[name="tag"]');
  await input.fill(tag);
  await untilQuiet(tab);
  return [await timeOf(tab, "keydown", "filter", () => input.press("Enter"))];
}

async function measureIn(bench: Bench, condition: Condition, budget: number): Promise<Result> {
  return await withBoth(bench, condition, async (tabs, urls) => {
    await openList(tabs.app, urls.app);
    await openList(tabs.hand, urls.hand);
    const runs = Math.min(bench.runs, TAGS.length);
    const [pairs = []] = await measurePairs(runs, (page, run) =>
      filter(tabs[page], TAGS[run] ?? ""),
    );
    const paired = summarize(pairs);
    return { kind: "ratio", label: "filter by a tag", condition: condition.name, budget, paired };
  });
}

/** From Enter in the *Tag* field to the filtered rows on screen, including the request. */
export const filterByTag: Measure = async (bench) => [
  await measureIn(bench, NATIVE, 2),
  await measureIn(bench, SLOW, 1.5),
];
