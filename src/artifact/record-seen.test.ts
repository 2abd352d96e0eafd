import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withSeen, withSeenRepo } from "./record-seen.ts";
import {
  MAX_SEEN,
  MAX_SEEN_LENGTH,
  NO_SEEN_VALUES,
  readSeenValues,
  repoNamesIn,
  type SeenValues,
} from "./seen-values.ts";
import { versionOf } from "./test-version.ts";

const text = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom(
    "prod",
    "__proto__",
    "a b",
    "a,b",
    " ",
    "多言語",
    "x".repeat(MAX_SEEN_LENGTH + 1),
  ),
);
const row = fc
  .record({
    name: text,
    tags: fc.array(text, { maxLength: 4 }),
    mlRepo: fc.option(text, { nil: undefined }),
    mlRepoId: fc.option(text, { nil: undefined }),
    runId: fc.option(text, { nil: undefined }),
    artifactId: fc.option(text, { nil: undefined }),
  })
  .map(versionOf);
const rows = fc.array(row, { maxLength: 400 });

function sizes({ tags, names, mlRepos, runIds, artifactIds }: SeenValues): number[] {
  return [tags, names, mlRepos, runIds, artifactIds].map(({ length }) => length);
}

describe("withSeen", () => {
  it("puts the most recent values first, in the order of the rows", () => {
    const first = withSeen(NO_SEEN_VALUES, [
      versionOf({ name: "a", tags: ["prod", "x"], mlRepo: "churn", mlRepoId: "420", runId: "r1" }),
      versionOf({ name: "b", tags: ["prod"], artifactId: "b1" }),
    ]);
    expect(first).toEqual({
      tags: ["prod", "x"],
      names: ["a", "b"],
      mlRepos: [{ id: "420", name: "churn" }],
      runIds: ["r1"],
      artifactIds: [{ id: "b1", name: "b" }],
    });
    const second = withSeen(first, [versionOf({ name: "b", tags: ["x"], runId: "r2" })]);
    expect(second.names).toEqual(["b", "a"]);
    expect(second.tags).toEqual(["x", "prod"]);
    expect(second.runIds).toEqual(["r2", "r1"]);
    expect(second.mlRepos).toBe(first.mlRepos);
  });

  it("updates the name of an ML repo, and keeps it when a row has none", () => {
    const seen = withSeen(NO_SEEN_VALUES, [versionOf({ mlRepo: "old", mlRepoId: "7" })]);
    expect(repoNamesIn(withSeen(seen, [versionOf({ mlRepoId: "7" })]))("7")).toBe("old");
    expect(repoNamesIn(withSeen(seen, [versionOf({ mlRepo: "new", mlRepoId: "7" })]))("7")).toBe(
      "new",
    );
    expect(repoNamesIn(seen)("8")).toBeUndefined();
  });

  it("leaves out what a filter cannot hold: blank, very long or malformed text, run ids with separators", () => {
    const odd = ["", "  ", "x".repeat(MAX_SEEN_LENGTH + 1), "ta\ud83dg"];
    const seen = withSeen(NO_SEEN_VALUES, [
      ...odd.map((name) =>
        versionOf({ name, tags: odd, mlRepo: name, mlRepoId: name, runId: name }),
      ),
      versionOf({ runId: "a b" }),
      versionOf({ runId: "a,b" }),
    ]);
    expect(seen).toBe(NO_SEEN_VALUES);
  });

  it("is bounded, distinct, and unchanged by the same rows", () => {
    fc.assert(
      fc.property(rows, rows, (earlier, later) => {
        const seen = withSeen(withSeen(NO_SEEN_VALUES, earlier), later);
        expect(Math.max(...sizes(seen))).toBeLessThanOrEqual(MAX_SEEN);
        for (const list of [seen.tags, seen.names, seen.runIds]) {
          expect(new Set(list).size).toBe(list.length);
        }
        expect(new Set(seen.mlRepos.map(({ id }) => id)).size).toBe(seen.mlRepos.length);
        expect(withSeen(seen, later)).toBe(seen);
        expect(withSeen(seen, [])).toBe(seen);
      }),
    );
  });

  it("drops the oldest values", () => {
    const many = Array.from({ length: MAX_SEEN }, (_, index) => versionOf({ name: `n${index}` }));
    const seen = withSeen(withSeen(NO_SEEN_VALUES, many), [versionOf({ name: "last" })]);
    expect(seen.names).toHaveLength(MAX_SEEN);
    expect(seen.names[0]).toBe("last");
    expect(seen.names).not.toContain(`n${MAX_SEEN - 1}`);
  });
});

it("reads what was stored", () => {
  fc.assert(
    fc.property(rows, (versions) => {
      const seen = withSeen(NO_SEEN_VALUES, versions);
      expect(readSeenValues(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
    }),
  );
});

it("records an ML repo by itself", () => {
  const seen = withSeenRepo(NO_SEEN_VALUES, "420", "churn");
  expect(seen).toEqual({ ...NO_SEEN_VALUES, mlRepos: [{ id: "420", name: "churn" }] });
  expect(withSeenRepo(seen, "420", "churn")).toBe(seen);
});
