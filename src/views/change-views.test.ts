import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MAX_VIEWS,
  normalizeViewSearch,
  orderOf,
  withAddedView,
  withAddedViews,
  withMovedView,
  withOverwrittenView,
  withoutViews,
  withRenamedView,
  withRestoredView,
  withStartView,
} from "./change-views.ts";
import { startSearch } from "./saved-views.ts";
import { namesOf, SOME, saved } from "./test-views.ts";

const idOf = (name: string) => SOME.views.find((view) => view.name === name)?.id ?? "";

describe("saved views", () => {
  it("save filters, page size, columns, and sort, but not the offset or the open version", () => {
    expect(SOME.views[0]?.search).toBe("?tag=Prod");
    expect(
      normalizeViewSearch("?limit=100&offset=200&cols=name,step&sort=-step&open=a&tab=usage"),
    ).toBe("?limit=100&cols=name,step&sort=-step");
  });

  it.each([
    [" ", /Enter a name/],
    ["prod", /already exists/],
    ["x".repeat(81), /80/],
    // "é" as one character and as two.
    ["Caf\u00e9", /already exists/],
  ])("reject the name %j", (name, problem) => {
    const existing = withAddedViews(SOME, [{ name: "Cafe\u0301", search: "" }]);
    expect(withAddedView(existing, name, "")).toEqual({ problem: expect.stringMatching(problem) });
  });

  it("are limited in number", () => {
    const full = withAddedViews(SOME, Array(MAX_VIEWS - 3).fill({ name: "x", search: "" }));
    expect(withAddedView(full, "New", "")).toEqual({ problem: expect.stringMatching(/at most/) });
    expect(withAddedView(withoutViews(full, [idOf("Prod")]), "New", "")).toHaveProperty("saved");
  });

  it("can be renamed, overwritten, moved, and deleted", () => {
    expect(withRenamedView(SOME, idOf("Prod"), " prod ")).toEqual({
      saved: { views: [{ ...SOME.views[0], name: "prod" }, ...SOME.views.slice(1)] },
    });
    expect(withRenamedView(SOME, idOf("Mine"), "prod")).toHaveProperty("problem");
    expect(withOverwrittenView(SOME, idOf("Mine"), "?name=a").views[2]?.search).toBe("?name=a");
    expect(namesOf(withMovedView(SOME, idOf("Mine"), 1))).toEqual(["Prod", "Mine", "Nightly"]);
    expect(namesOf(withMovedView(SOME, idOf("Prod"), -1))).toEqual(["Prod", "Nightly", "Mine"]);
    expect(namesOf(withMovedView(SOME, idOf("Prod"), 9))).toEqual(["Nightly", "Mine", "Prod"]);
    expect(namesOf(withoutViews(SOME, [idOf("Nightly")]))).toEqual(["Prod", "Mine"]);
  });

  it("can be the start view until they are deleted", () => {
    const starting = withStartView(SOME, idOf("Mine"));
    expect(startSearch(starting)).toBe("?tag=Mine");
    expect(startSearch(withoutViews(starting, [idOf("Mine")]))).toBeUndefined();
    expect(startSearch(withStartView(starting, undefined))).toBeUndefined();
  });

  it("never become the start view when added after the start view was deleted", () => {
    const without = withoutViews(withStartView(SOME, idOf("Mine")), [idOf("Mine")]);
    const change = withAddedView(without, "New", "");
    expect("saved" in change && change.saved.start).toBe(undefined);
  });

  it("are restored to their places, in whatever order", () => {
    const all = saved("a", "b", "c", "d");
    const ids = all.views.map(({ id }) => id);
    const order = fc.shuffledSubarray(ids, { minLength: ids.length });
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), order, (deleted, undone) => {
        let order: readonly string[] = [];
        let now = all;
        for (const id of deleted) {
          order = orderOf(now, order);
          now = withoutViews(now, [id]);
        }
        for (const id of undone) {
          const view = all.views.find((view) => view.id === id);
          if (view !== undefined) now = withRestoredView(now, view, order);
        }
        expect(now).toEqual(all);
      }),
    );
  });

  it("keep what was saved after they were deleted", () => {
    const [, nightly] = SOME.views;
    if (nightly === undefined) throw new Error("The second view is missing");
    const order = orderOf(SOME, []);
    const added = withAddedView(withoutViews(SOME, [nightly.id]), "nightly", "?tag=new");
    if ("problem" in added) throw new Error(added.problem);
    const restored = withRestoredView(added.saved, nightly, order);
    expect(namesOf(restored)).toEqual(["Prod", "Nightly (2)", "Mine", "nightly"]);
    expect(new Set(restored.views.map(({ id }) => id)).size).toBe(4);
  });
});
