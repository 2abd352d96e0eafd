import { expect, test } from "vitest";
import { createKeptIndexes, type StoreLimits } from "./kept-indexes.ts";

const limits: StoreLimits = { freshMs: 60_000, staleMs: 600_000, retryMs: 10_000, maxBytes: 5_000 };

/** An index that takes about 1,000 bytes more than its entry. */
const end = {
  kind: "index",
  index: {
    end: { isComplete: true, method: "latest", asOf: "2026-11-28T10:00:00Z", etag: '"e"' },
    lines: [crypto.getRandomValues(new Uint8Array(1_000))],
  },
} as const;

test("the indexes that were not used for the longest time go first", async () => {
  const kept = createKeptIndexes(limits);
  await kept.settle("a", end);
  await kept.settle("b", end);
  kept.get("a");
  await kept.settle("c", end);
  expect(["a", "b", "c"].map((key) => kept.get(key) !== undefined)).toEqual([true, false, true]);
});

test("an index that isn't complete doesn't replace one that is, nor stays fresh as long", async () => {
  const half = { ...end.index, end: { ...end.index.end, isComplete: false } };
  const kept = createKeptIndexes({ ...limits, retryMs: 0 });
  await kept.settle("a", { kind: "index", index: half });
  expect(kept.get("a")).toMatchObject({ isFresh: false, kept: { index: { end: half.end } } });
  await kept.settle("a", end);
  expect(kept.get("a")).toMatchObject({ isFresh: true, kept: { index: { end: end.index.end } } });
  await kept.settle("a", { kind: "index", index: half });
  expect(kept.get("a")).toMatchObject({ isFresh: false, kept: { index: { end: end.index.end } } });
});

test("an index that is too large isn't kept", async () => {
  const kept = createKeptIndexes({ ...limits, maxBytes: 1_500 });
  await kept.settle("a", end);
  expect(kept.get("a")).toBeUndefined();
});
