import { NATIVE } from "../conditions.ts";
import type { Result } from "../report.ts";
import { serveBoth } from "../served.ts";
import { newContext, newTab, nextPage, openList, type Tab, timeOf } from "../tab.ts";
import type { Bench, Measure } from "./measure.ts";
import { urlOf } from "./measure.ts";

const TURNS = 50;
/** Turned before the first reading, since some code is only loaded or compiled then. */
const WARM_UP = 4;
/** As many as the turns need. */
const VERSIONS = String((TURNS + WARM_UP + 2) * 1_000);

async function turn(tab: Tab, times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) {
    await timeOf(tab, "click", "page", () => nextPage(tab).click());
  }
}

/** The used heap after a garbage collection, in MB. */
async function heapOf({ session }: Tab): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

async function growthOf(
  bench: Pick<Bench, "browser" | "url">,
  limit: number,
  budget: number,
): Promise<Result> {
  const context = await newContext(bench.browser);
  const tab = await newTab(context, NATIVE);
  await openList(tab, urlOf(bench, "app", `?limit=${limit}`));
  await tab.page.waitForTimeout(2_000);
  await turn(tab, WARM_UP);
  const before = await heapOf(tab);
  await turn(tab, TURNS);
  const value = (await heapOf(tab)) - before;
  await context.close();
  const label = `heap growth over ${TURNS} pages of ${limit.toLocaleString("en")} rows`;
  return { kind: "figure", label, condition: NATIVE.name, budget, value, unit: "MB" };
}

/** How much the heap grows while somebody turns page after page. */
export const memory: Measure = async ({ browser }) => {
  const { url, stop } = await serveBoth({ DEMO_VERSIONS: VERSIONS });
  try {
    const large = await growthOf({ browser, url }, 1_000, 25);
    return [large, await growthOf({ browser, url }, 50, 5)];
  } finally {
    await stop();
  }
};
