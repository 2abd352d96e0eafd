import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MAX_SEEN,
  MAX_SEEN_LENGTH,
  NO_SEEN_VALUES,
  readSeenValues,
  repoNamesIn,
  type SeenValues,
  withSeen,
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
  })
  .map(versionOf);
const rows = fc.array(row, { maxLength: 400 });

function sizes({ tags, names, mlRepos, runIds }: SeenValues): number[] {
  return [tags.length, names.length, mlRepos.length, runIds.length];
}

describe("learn", () => {
  it("puts what was seen last in front, in the order of the rows", () => {
    const first = withSeen(NO_SEEN_VALUES, [
      versionOf({ name: "a", tags: ["prod", "x"], mlRepo: "churn", mlRepoId: "420", runId: "r1" }),
      versionOf({ name: "b", tags: ["prod"] }),
    ]);
    expect(first).toEqual({
      tags: ["prod", "x"],
      names: ["a", "b"],
      mlRepos: [{ id: "420", name: "churn" }],
      runIds: ["r1"],
    });
    const second = withSeen(first, [versionOf({ name: "b", tags: ["x"], runId: "r2" })]);
    expect(second.names).toEqual(["b", "a"]);
    expect(second.tags).toEqual(["x", "prod"]);
    expect(second.runIds).toEqual(["r2", "r1"]);
    expect(second.mlRepos).toBe(first.mlRepos);
  });

  it("takes an ML repo's newest name, and forgets none for want of one", () => {
    const known = withSeen(NO_SEEN_VALUES, [versionOf({ mlRepo: "old", mlRepoId: "7" })]);
    expect(repoNamesIn(withSeen(known, [versionOf({ mlRepoId: "7" })]))("7")).toBe("old");
    expect(repoNamesIn(withSeen(known, [versionOf({ mlRepo: "new", mlRepoId: "7" })]))("7")).toBe(
      "new",
    );
    expect(repoNamesIn(known)("8")).toBeUndefined();
  });

  it("leaves out what no filter takes: blank, very long, run ids with separators", () => {
    const odd = ["", "  ", "x".repeat(MAX_SEEN_LENGTH + 1)];
    const known = withSeen(NO_SEEN_VALUES, [
      ...odd.map((name) =>
        versionOf({ name, tags: odd, mlRepo: name, mlRepoId: name, runId: name }),
      ),
      versionOf({ runId: "a b" }),
      versionOf({ runId: "a,b" }),
    ]);
    expect(known).toBe(NO_SEEN_VALUES);
  });

  it("is bounded, distinct, and settled by the same rows", () => {
    fc.assert(
      fc.property(rows, rows, (earlier, later) => {
        const known = withSeen(withSeen(NO_SEEN_VALUES, earlier), later);
        expect(Math.max(...sizes(known))).toBeLessThanOrEqual(MAX_SEEN);
        for (const list of [known.tags, known.names, known.runIds]) {
          expect(new Set(list).size).toBe(list.length);
        }
        expect(new Set(known.mlRepos.map(({ id }) => id)).size).toBe(known.mlRepos.length);
        expect(withSeen(known, later)).toBe(known);
        expect(withSeen(known, [])).toBe(known);
      }),
    );
  });

  it("drops what was seen longest ago", () => {
    const many = Array.from({ length: MAX_SEEN }, (_, index) => versionOf({ name: `n${index}` }));
    const known = withSeen(withSeen(NO_SEEN_VALUES, many), [versionOf({ name: "last" })]);
    expect(known.names).toHaveLength(MAX_SEEN);
    expect(known.names[0]).toBe("last");
    expect(known.names).not.toContain(`n${MAX_SEEN - 1}`);
  });
});

describe("readSeenValues", () => {
  it("reads back what was stored", () => {
    fc.assert(
      fc.property(rows, (seen) => {
        const known = withSeen(NO_SEEN_VALUES, seen);
        expect(readSeenValues(JSON.parse(JSON.stringify(known)))).toEqual(known);
      }),
    );
  });

  it("takes anything, and keeps what is well formed", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const known = readSeenValues(stored);
        if (known !== undefined) expect(withSeen(known, [])).toBe(known);
      }),
    );
    expect(readSeenValues("x")).toBeUndefined();
    expect(
      readSeenValues({ tags: ["a", 1, "a"], names: {}, mlRepos: [{ id: "1" }, null], runIds: 0 }),
    ).toEqual({ ...NO_SEEN_VALUES, tags: ["a"] });
  });
});
