import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planOf, showIgnored, showsIgnored } from "./probe.ts";
import { pageOf } from "./test-list.ts";

const row = (artifact: string, version: number) => ({ artifact, version });
const verdict = fc.constantFrom("works", "rejected", "ignored", undefined);

describe("planOf", () => {
  test.each([
    [undefined, undefined, false, "latest"],
    ["works", undefined, false, "latest"],
    ["rejected", undefined, false, "first-version"],
    ["ignored", "works", true, "first-version"],
    ["rejected", "rejected", false, "needs-ml-repo"],
    ["rejected", "rejected", true, "unsupported"],
    ["rejected", "ignored", false, "unsupported"],
    ["ignored", "ignored", true, "unsupported"],
  ] as const)("latest %s, first version %s, ML repo %s: %s", (latest, first, hasMlRepo, plan) => {
    expect(planOf(latest, first, hasMlRepo)).toBe(plan);
  });

  test("never chooses a filter that doesn't work, nor requests an ML repo that is given", () => {
    fc.assert(
      fc.property(verdict, verdict, fc.boolean(), (latest, first, hasMlRepo) => {
        const plan = planOf(latest, first, hasMlRepo);
        if (plan === "latest") expect([undefined, "works"]).toContain(latest);
        if (plan === "first-version") expect([undefined, "works"]).toContain(first);
        if (hasMlRepo) expect(plan).not.toBe("needs-ml-repo");
      }),
    );
  });
});

describe("showsIgnored", () => {
  test("two versions of an artifact in a page", () => {
    expect(showsIgnored("latest", pageOf([row("a", 2), row("b", 1), row("a", 1)]))).toBe(true);
    expect(showsIgnored("latest", pageOf([row("a", 2), row("b", 1)]))).toBe(false);
  });

  test("another version than the first one", () => {
    expect(showsIgnored("first-version", pageOf([row("a", 2)]))).toBe(true);
    expect(showsIgnored("first-version", pageOf([row("a", 1), row("b", 1)]))).toBe(false);
  });
});

test("a few other versions in many rows don't prove that the filter was ignored", () => {
  const counts = { total: 1, unreadable: 0, artifacts: 1 };
  expect(showIgnored({ ...counts, rows: 1_000, otherVersions: 3 })).toBe(false);
  expect(showIgnored({ ...counts, rows: 1_000, otherVersions: 10 })).toBe(false);
  expect(showIgnored({ ...counts, rows: 1_000, otherVersions: 11 })).toBe(true);
  expect(showIgnored({ ...counts, rows: 100, otherVersions: 3 })).toBe(false);
});
