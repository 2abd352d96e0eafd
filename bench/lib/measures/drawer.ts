import { type Condition, NATIVE, SLOW } from "../conditions.ts";
import { measurePairs, type Pair, summarize } from "../paired.ts";
import type { Result } from "../report.ts";
import { openList, type Tab, timeOf } from "../tab.ts";
import { type Bench, type Measure, withBoth } from "./measure.ts";

/** How long a page may prepare for the first drawer. */
const IDLE_MS = 3_000;
/** Between two openings. */
const PAUSE_MS = 300;

function open(tab: Tab, row: number): Promise<number> {
  const link = tab.page.locator("tbody a[href]").nth(row);
  return timeOf(tab, "click", "drawer", () => link.click());
}

/** Opens three rows one after the other. */
async function openThree(tab: Tab): Promise<readonly number[]> {
  const first = await open(tab, 3);
  await tab.page.waitForTimeout(PAUSE_MS);
  const second = await open(tab, 6);
  await tab.page.waitForTimeout(PAUSE_MS);
  return [first, second, await open(tab, 9)];
}

async function measureIn(bench: Bench, condition: Condition): Promise<Result[]> {
  const first: Pair[] = [];
  const later: Pair[] = [];
  for (let run = 0; run < bench.runs; run += 1) {
    await withBoth(bench, condition, async (tabs, urls) => {
      await Promise.all([openList(tabs.app, urls.app), openList(tabs.hand, urls.hand)]);
      await tabs.app.page.waitForTimeout(IDLE_MS);
      const [one = [], two = [], three = []] = await measurePairs(
        1,
        (page) => openThree(tabs[page]),
        run % 2 === 0 ? "app" : "hand",
      );
      first.push(...one);
      later.push(...two, ...three);
    });
  }
  const named = { kind: "ratio", condition: condition.name } as const;
  return [
    { ...named, label: "drawer, first", budget: 4, paired: summarize(first) },
    { ...named, label: "drawer, later", budget: 3, paired: summarize(later) },
  ];
}

/** From the click on a name to the drawer on screen. */
export const drawer: Measure = async (bench) => [
  ...(await measureIn(bench, NATIVE)),
  ...(await measureIn(bench, SLOW)),
];
