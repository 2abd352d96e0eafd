import { NATIVE } from "../conditions.ts";
import { measurePairs, summarize } from "../paired.ts";
import { serveBoth } from "../served.ts";
import { newContext, newTab, openList } from "../tab.ts";
import { type Measure, urlOf } from "./measure.ts";

/**
 * The first row with 1,000,000 versions, against the default size of the demo, which takes the place
 * of the hand-written page here.
 */
export const million: Measure = async (bench) => {
  const large = await serveBoth({ DEMO_VERSIONS: "1000000" });
  try {
    const [pairs = []] = await measurePairs(bench.runs, async (page) => {
      const { url } = page === "app" ? large : bench;
      const context = await newContext(bench.browser);
      const time = await openList(await newTab(context, NATIVE), urlOf({ url }, "app"));
      await context.close();
      return [time];
    });
    const label = "first row, 1,000,000 versions against the default size";
    const paired = summarize(pairs);
    return [{ kind: "ratio", label, condition: NATIVE.name, budget: undefined, paired }];
  } finally {
    await large.stop();
  }
};
