import { expect, it } from "vitest";
import { type RequestedCount, relaxations } from "./relaxations.ts";

const NAMES = ["tag", "name", "version"] as const;

/** Answers in the order of the names; `null` is still asked, `undefined` failed. */
function counts(...given: readonly (number | null | undefined)[]): readonly RequestedCount[] {
  return given.map((count) => ({ count: count ?? undefined, isPending: count === null }));
}

it("puts the largest count first once all are known, and what failed last", () => {
  const ways = (...given: (number | null | undefined)[]) =>
    relaxations(NAMES, { without: counts(...given), only: [] }, undefined).without;
  expect(ways(0, 7, 12).map(({ name }) => name)).toEqual(["version", "name", "tag"]);
  expect(ways(undefined, 0, 12).map(({ name }) => name)).toEqual(["version", "name", "tag"]);
  expect(ways(0, null, 12).map(({ name }) => name)).toEqual(NAMES);
});

it("offers to drop more than one only where dropping one is known to be in vain", () => {
  const without = counts(0, 0, 0);
  const [all] = counts(5000);
  expect(relaxations(NAMES, { without, only: counts(0, 7, 12) }, all)).toEqual({
    without: [],
    only: [
      { name: "version", count: 12 },
      { name: "name", count: 7 },
    ],
    all: { count: 5000 },
  });
  expect(relaxations(NAMES, { without, only: counts(null, 7, 12) }, undefined)).toEqual({
    without: [],
    only: [],
    all: { count: undefined },
  });
  expect(relaxations(NAMES, { without: counts(0, 0, undefined), only: [] }, undefined).all).toBe(
    undefined,
  );
});
