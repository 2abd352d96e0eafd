import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importViews } from "./import-views.ts";
import {
  NO_VIEWS,
  normalizeViewSearch,
  type SavedViews,
  startSearch,
  withAddedView,
  withMovedView,
  withOverwrittenView,
  withoutView,
  withRenamedView,
  withStartView,
} from "./saved-views.ts";
import { readStoredViews } from "./stored-views.ts";
import { summaryOf } from "./view-summary.ts";
import { exportViews } from "./views-file.ts";

function saved(...names: readonly string[]): SavedViews {
  return names.reduce((all, name) => {
    const change = withAddedView(all, name, `?tag=${encodeURIComponent(name)}&offset=50&open=x`);
    if ("problem" in change) throw new Error(change.problem);
    return change.saved;
  }, NO_VIEWS);
}

const SOME = saved("Prod", "Nightly", "Mine");
const names = ({ views }: SavedViews) => views.map(({ name }) => name);
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
  ])("reject the name %j", (name, problem) => {
    expect(withAddedView(SOME, name, "")).toEqual({ problem: expect.stringMatching(problem) });
  });

  it("can be renamed, overwritten, moved, and deleted", () => {
    expect(withRenamedView(SOME, idOf("Prod"), " prod ")).toEqual({
      saved: { views: [{ ...SOME.views[0], name: "prod" }, ...SOME.views.slice(1)] },
    });
    expect(withRenamedView(SOME, idOf("Mine"), "prod")).toHaveProperty("problem");
    expect(withOverwrittenView(SOME, idOf("Mine"), "?name=a&offset=5").views[2]?.search).toBe(
      "?name=a",
    );
    expect(names(withMovedView(SOME, idOf("Mine"), -1))).toEqual(["Prod", "Mine", "Nightly"]);
    expect(names(withMovedView(SOME, idOf("Prod"), -1))).toEqual(["Prod", "Nightly", "Mine"]);
    expect(names(withoutView(SOME, idOf("Nightly")))).toEqual(["Prod", "Mine"]);
  });

  it("can be the start view until they are deleted", () => {
    const starting = withStartView(SOME, idOf("Mine"));
    expect(startSearch(starting)).toBe("?tag=Mine");
    expect(startSearch(withoutView(starting, idOf("Mine")))).toBeUndefined();
    expect(startSearch(withStartView(starting, undefined))).toBeUndefined();
  });

  it("are read back as stored, without invalid ones", () => {
    const starting = withStartView(SOME, idOf("Mine"));
    expect(readStoredViews(JSON.parse(JSON.stringify(starting)))).toEqual(starting);
    const invalid = { views: [...SOME.views, 5, { name: "x" }, null], start: "gone" };
    expect(readStoredViews(invalid)).toEqual(SOME);
    expect(readStoredViews("x")).toBeUndefined();
  });

  it("have a short summary", () => {
    expect(summaryOf("?tag=prod&version=latest&limit=25")).toBe("tag prod, latest, 25 per page");
    expect(summaryOf("")).toBe("all versions");
  });
});

describe("the views file", () => {
  it("imports every view into another browser, and none twice", () => {
    const name = fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() !== "" && text === text.replace(/\s+/g, " ").trim());
    const some = fc.uniqueArray(name, { selector: (text) => text.toLowerCase(), maxLength: 8 });
    fc.assert(
      fc.property(some, (all) => {
        const views = saved(...all);
        const imported = importViews(NO_VIEWS, exportViews(views));
        if ("problem" in imported) throw new Error(imported.problem);
        expect(imported.saved).toEqual(views);
        expect(importViews(views, exportViews(views))).toMatchObject({ saved: views, added: 0 });
      }),
    );
  });

  it("adds a number to a name that is taken", () => {
    const imported = importViews(SOME, exportViews(saved("prod")));
    expect("saved" in imported && names(imported.saved)).toEqual([
      "Prod",
      "Nightly",
      "Mine",
      "prod (2)",
    ]);
  });

  it("holds no more views than a browser saves, even under one name", () => {
    const views = Array.from({ length: 500 }, (_, at) => ({
      name: "same",
      search: `?version=${at + 1}`,
    }));
    const file = (some: readonly object[]) =>
      JSON.stringify({ kind: "artifact-versions-views", version: 1, views: some });
    const imported = importViews(NO_VIEWS, file(views));
    expect(imported).toMatchObject({ added: 500, renamed: 499 });
    expect("saved" in imported && new Set(names(imported.saved)).size).toBe(500);
    expect(importViews(NO_VIEWS, file([...views, ...views]))).toHaveProperty("problem");
    expect(importViews(SOME, file(views))).toHaveProperty("problem");
  });

  it.each([
    ["{", "not JSON"],
    ["[]", "not a views file"],
    ['{"kind":"artifact-versions-views","version":2,"views":[]}', "version 1"],
    ['{"kind":"artifact-versions-views","version":1}', "no list of views"],
    [
      '{"kind":"artifact-versions-views","version":1,"views":[{"search":""}]}',
      "View 1 has no name",
    ],
    [
      '{"kind":"artifact-versions-views","version":1,"views":[{"name":"a","search":"?x=1"}]}',
      "unknown or invalid parameters: x",
    ],
  ])("rejects %s with a reason", (text, reason) => {
    const ignored = importViews(SOME, text);
    expect("problem" in ignored && ignored.problem).toContain(reason);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => importViews(SOME, text)).not.toThrow();
      }),
    );
  });
});
