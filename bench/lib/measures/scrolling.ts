import { NATIVE, SLOW_PROCESSOR } from "../conditions.ts";
import type { Result } from "../report.ts";
import { atItsSpeed, newContext, newTab, openList, untilQuiet } from "../tab.ts";
import { type Measure, urlOf } from "./measure.ts";

/** In CSS pixels: 12,000 a second at 60 frames a second, as fast as a long flick. */
const STEP = 200;
/** The page's own longest time for it; a slow one doesn't get to the end. */
const LIMIT_MS = 10_000;

/**
 * Runs in the page. Scrolls the rows towards their end, one step a frame.
 * @returns the share of painted frames in which a part of the rows was blank
 */
async function blankShare([step, limit]: readonly [number, number]): Promise<number> {
  const body = document.querySelector("tbody");
  let scroller = body?.parentElement ?? undefined;
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
    scroller = scroller.parentElement ?? undefined;
  }
  if (!scroller) throw new Error("Nothing scrolls.");
  const box = scroller.getBoundingClientRect();
  const heights = [0.1, 0.3, 0.5, 0.7, 0.95].map(
    (share) => box.top + 8 + share * (box.height - 24),
  );
  const isBlankAt = (y: number) => {
    const row = document.elementFromPoint(box.left + 120, y)?.closest("tr");
    return (row?.textContent ?? "") === "";
  };
  let frames = 0;
  let blank = 0;
  const end = performance.now() + limit;
  const isAtEnd = () => scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
  while (!isAtEnd() && performance.now() < end) {
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => scroller.scrollBy({ top: step, behavior: "instant" }));
      window.probe.afterPaint(resolve);
    });
    frames += 1;
    if (heights.some(isBlankAt)) blank += 1;
  }
  return frames === 0 ? Number.NaN : blank / frames;
}

/** The share of frames with a blank part while 1,000 rows are scrolled fast. */
export const scrolling: Measure = async (bench) => {
  const results: Result[] = [];
  for (const condition of [NATIVE, SLOW_PROCESSOR]) {
    const context = await newContext(bench.browser);
    const tab = await newTab(context, condition);
    await openList(tab, urlOf(bench, "app", "?limit=1000"));
    await untilQuiet(tab);
    const share = await atItsSpeed(tab, () =>
      tab.page.evaluate(blankShare, [STEP, LIMIT_MS] as const),
    );
    await context.close();
    const label = "1,000 rows: blank frames while scrolling";
    const shown = { condition: condition.name, value: share * 100, unit: "%" };
    results.push({ kind: "figure", label, budget: 5, ...shown });
  }
  return results;
};
