import { describe, expect, it } from "vitest";
import {
  MAX_VIEWS,
  normalizeViewSearch,
  startSearch,
  withAddedView,
  withAddedViews,
  withMovedView,
  withOverwrittenView,
  withoutView,
  withRenamedView,
  withStartView,
} from "./saved-views.ts";
import { namesOf, SOME } from "./test-views.ts";

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
    expect(withAddedView(withoutView(full, "1"), "New", "")).toHaveProperty("saved");
  });

  it("can be renamed, overwritten, moved, and deleted", () => {
    expect(withRenamedView(SOME, idOf("Prod"), " prod ")).toEqual({
      saved: { views: [{ ...SOME.views[0], name: "prod" }, ...SOME.views.slice(1)] },
    });
    expect(withRenamedView(SOME, idOf("Mine"), "prod")).toHaveProperty("problem");
    expect(withOverwrittenView(SOME, idOf("Mine"), "?name=a&offset=5").views[2]?.search).toBe(
      "?name=a",
    );
    expect(namesOf(withMovedView(SOME, idOf("Mine"), -1))).toEqual(["Prod", "Mine", "Nightly"]);
    expect(namesOf(withMovedView(SOME, idOf("Prod"), -1))).toEqual(["Prod", "Nightly", "Mine"]);
    expect(namesOf(withoutView(SOME, idOf("Nightly")))).toEqual(["Prod", "Mine"]);
  });

  it("can be the start view until they are deleted", () => {
    const starting = withStartView(SOME, idOf("Mine"));
    expect(startSearch(starting)).toBe("?tag=Mine");
    expect(startSearch(withoutView(starting, idOf("Mine")))).toBeUndefined();
    expect(startSearch(withStartView(starting, undefined))).toBeUndefined();
  });

  it("never become the start view when added after the start view was deleted", () => {
    const without = withoutView(withStartView(SOME, idOf("Mine")), idOf("Mine"));
    const change = withAddedView(without, "New", "");
    expect("saved" in change && change.saved.start).toBe(undefined);
  });
});
