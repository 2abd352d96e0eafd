import { expect, test } from "vitest";
import { measurePairs, summarize } from "./paired.ts";

test("the ratio is the median of the quotients, not the quotient of the medians", () => {
  const pairs = [
    { app: 10, hand: 10 },
    { app: 20, hand: 5 },
    { app: 90, hand: 30 },
  ];
  expect(summarize(pairs)).toEqual({ app: 20, hand: 10, ratio: 3, runs: 3 });
});

test("the pages alternate, and so does the one that goes first", async () => {
  const order: string[] = [];
  const results = await measurePairs(3, async (page, run) => {
    order.push(page);
    return page === "app" ? [run, 100 + run] : [10 + run, 200 + run];
  });
  expect(order).toEqual(["app", "hand", "hand", "app", "app", "hand"]);
  expect(results[1]).toEqual([
    { app: 100, hand: 200 },
    { app: 101, hand: 201 },
    { app: 102, hand: 202 },
  ]);
});

test("the hand-written page can go first", async () => {
  const order: string[] = [];
  await measurePairs(
    2,
    async (page) => {
      order.push(page);
      return [1];
    },
    "hand",
  );
  expect(order).toEqual(["hand", "app", "app", "hand"]);
});
