import { expect, it } from "vitest";
import { narrowingFilters, type RequestedCount, relaxations } from "./relaxations.ts";

const NAMES = ["tag", "name", "version"] as const;

/** Counts in the order of the names; `null` is pending, `undefined` failed. */
function counts(...values: readonly (number | null | undefined)[]): readonly RequestedCount[] {
  return values.map((count) => ({ count: count ?? undefined, isPending: count === null }));
}

it("sorts by count once all have arrived, failed counts last", () => {
  const removed = (...values: (number | null | undefined)[]) =>
    relaxations(NAMES, { without: counts(...values), only: [] }, undefined).without;
  expect(removed(0, 7, 12).map(({ name }) => name)).toEqual(["version", "name", "tag"]);
  expect(removed(undefined, 0, 12).map(({ name }) => name)).toEqual(["version", "name", "tag"]);
  expect(removed(0, null, 12).map(({ name }) => name)).toEqual(NAMES);
});

it("removes more than one filter only once removing any single one matches nothing", () => {
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

it("relaxes only active filters that narrow the list", () => {
  const texts = { version: ["7"], include_internal_metadata: ["true"], tag: ["prod"] };
  expect(narrowingFilters(texts)).toEqual(["tag", "version"]);
});
