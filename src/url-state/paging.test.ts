import fc from "fast-check";
import { expect, test } from "vitest";
import { lastOffset, nextOffset, previousOffset } from "./paging.ts";

test("moves by whole pages, and not beyond the last row", () => {
  expect(nextOffset({ offset: 0, limit: 50 }, 51)).toBe(50);
  expect(nextOffset({ offset: 0, limit: 50 }, 50)).toBeUndefined();
  expect(nextOffset({ offset: 0, limit: 50 }, undefined)).toBeUndefined();
  expect(previousOffset({ offset: 0, limit: 50 })).toBeUndefined();
  expect(previousOffset({ offset: 50, limit: 50 })).toBe(0);
});

test("accepts an offset between two pages", () => {
  expect(nextOffset({ offset: 190, limit: 200 }, 385)).toBeUndefined();
  expect(nextOffset({ offset: 10, limit: 50 }, 100)).toBe(60);
  expect(previousOffset({ offset: 10, limit: 50 })).toBe(0);
});

test("the last page holds the last row, and every next page has rows", () => {
  const size = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(size, fc.nat(100_000), fc.nat(100_000), (limit, total, offset) => {
      const last = lastOffset(total, limit);
      expect(last % limit).toBe(0);
      expect(last + limit).toBeGreaterThanOrEqual(total);
      if (total > 0) expect(last).toBeLessThan(total);
      const next = nextOffset({ offset, limit }, total);
      if (next !== undefined) expect(next).toBeLessThan(total);
    }),
  );
});
