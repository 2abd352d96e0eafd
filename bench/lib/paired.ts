import { median } from "./median.ts";

/** One time of each page, measured one after the other. In milliseconds. */
export interface Pair {
  readonly app: number;
  readonly hand: number;
}

/** The medians of some pairs, and the median of their quotients, the app's time by the other one. */
export interface PairedResult extends Pair {
  readonly ratio: number;
  readonly runs: number;
}

/**
 * Summarizes pairs. Both times of a pair see the same load of the machine, so the median of the
 * quotients varies less than the quotient of the medians.
 */
export function summarize(pairs: readonly Pair[]): PairedResult {
  return {
    app: median(pairs.map(({ app }) => app)),
    hand: median(pairs.map(({ hand }) => hand)),
    ratio: median(pairs.map(({ app, hand }) => app / hand)),
    runs: pairs.length,
  };
}

/**
 * Measures pairs. The pages alternate, and so does the one that goes first.
 * @param measure measures one page once, and returns one time for each of its results
 * @param leader the page that goes first in the first pair
 * @returns the pairs of each result
 */
export async function measurePairs(
  runs: number,
  measure: (page: keyof Pair, run: number) => Promise<readonly number[]>,
  leader: keyof Pair = "app",
): Promise<readonly (readonly Pair[])[]> {
  const results: Pair[][] = [];
  for (let run = 0; run < runs; run += 1) {
    const times: { app: readonly number[]; hand: readonly number[] } = { app: [], hand: [] };
    const isAppFirst = (run % 2 === 0) === (leader === "app");
    for (const page of isAppFirst ? (["app", "hand"] as const) : (["hand", "app"] as const)) {
      times[page] = await measure(page, run);
    }
    times.app.forEach((app, index) => {
      results[index] ??= [];
      results[index].push({ app, hand: times.hand[index] ?? Number.NaN });
    });
  }
  return results;
}
