import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSavedViews } from "./read-views.ts";
import {
  NO_VIEWS,
  problemWithName,
  type SavedViews,
  startSearch,
  viewSearchOf,
  withChanged,
  withMovedView,
  withoutView,
  withStart,
  withView,
} from "./saved-views.ts";
import { summaryOf } from "./summary.ts";
import { exportViews, importViews } from "./views-file.ts";

let made = 0;
const newId = () => `new-${made++}`;

const SOME: SavedViews = ["Prod", "Nightly", "Mine"].reduce(
  (saved, name) => withView(saved, { id: name, name, search: `?tag=${name}&offset=50&open=x` }),
  NO_VIEWS,
);
const names = ({ views }: SavedViews) => views.map(({ name }) => name);

describe("saved views", () => {
  it("keep what a view is, not the page nor the open version", () => {
    expect(SOME.views[0]?.search).toBe("?tag=Prod");
    expect(viewSearchOf("?limit=100&offset=200&cols=name,step&sort=-step&open=a&tab=usage")).toBe(
      "?limit=100&cols=name,step&sort=-step",
    );
  });

  it("have names that are there, short and different", () => {
    expect(problemWithName(SOME, " ")).toMatch(/needs a name/);
    expect(problemWithName(SOME, "prod")).toMatch(/called prod already/);
    expect(problemWithName(SOME, "prod", "Prod")).toBeUndefined();
    expect(problemWithName(SOME, "x".repeat(81))).toMatch(/80/);
  });

  it("are renamed, overwritten, moved and dropped", () => {
    expect(names(withChanged(SOME, "Mine", { name: " Ours " }))).toEqual([
      "Prod",
      "Nightly",
      "Ours",
    ]);
    expect(withChanged(SOME, "Mine", { search: "?name=a&offset=5" }).views[2]?.search).toBe(
      "?name=a",
    );
    expect(names(withMovedView(SOME, "Mine", -1))).toEqual(["Prod", "Mine", "Nightly"]);
    expect(names(withMovedView(SOME, "Prod", -1))).toEqual(["Prod", "Nightly", "Mine"]);
    expect(names(withoutView(SOME, "Nightly"))).toEqual(["Prod", "Mine"]);
  });

  it("may be where the page starts, until they are dropped", () => {
    const saved = withStart(SOME, "Mine");
    expect(startSearch(saved)).toBe("?tag=Mine");
    expect(startSearch(withoutView(saved, "Mine"))).toBeUndefined();
    expect(startSearch(withStart(saved, undefined))).toBeUndefined();
  });

  it("are read back as they were kept, broken ones left out", () => {
    const saved = withStart(SOME, "Mine");
    expect(readSavedViews(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
    const broken = {
      views: [...SOME.views, 5, { name: "x" }, { id: "p", name: "prod", search: "" }],
      start: "gone",
    };
    expect(readSavedViews(broken)).toEqual(SOME);
    expect(readSavedViews("x")).toBeUndefined();
  });

  it("say in a few words what they show", () => {
    expect(summaryOf("?tag=prod&version=latest&limit=25")).toBe("tag prod, latest, 25 rows");
    expect(summaryOf("")).toBe("all versions");
  });
});

describe("the file of views", () => {
  it("brings every view into another browser", () => {
    const name = fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() === text && text !== "");
    const some = fc.uniqueArray(name, { selector: (text) => text.toLowerCase(), maxLength: 8 });
    fc.assert(
      fc.property(some, (all) => {
        const saved = all.reduce(
          (sum, each) =>
            withView(sum, { id: newId(), name: each, search: `?tag=${encodeURIComponent(each)}` }),
          NO_VIEWS,
        );
        const imported = importViews(NO_VIEWS, exportViews(saved), newId);
        if (imported.kind !== "done") throw new Error(imported.reason);
        expect(imported.saved.views.map(({ name, search }) => [name, search])).toEqual(
          saved.views.map(({ name, search }) => [name, search]),
        );
        const again = importViews(saved, exportViews(saved), newId);
        expect(again).toEqual({ kind: "done", saved, added: 0 });
      }),
    );
  });

  it("gives a number to a name that is taken", () => {
    const other = withView(NO_VIEWS, { id: "o", name: "prod", search: "?tag=other" });
    const imported = importViews(SOME, exportViews(other), newId);
    expect(imported.kind === "done" && names(imported.saved)).toEqual([
      "Prod",
      "Nightly",
      "Mine",
      "prod (2)",
    ]);
  });

  it.each([
    ["{", "not JSON"],
    ["[]", "no views of this dashboard"],
    ['{"kind":"artifact-versions-views","version":2,"views":[]}', "version 2"],
    ['{"kind":"artifact-versions-views","version":1}', "no list of views"],
    [
      '{"kind":"artifact-versions-views","version":1,"views":[{"search":""}]}',
      "View 1 has no name",
    ],
    [
      '{"kind":"artifact-versions-views","version":1,"views":[{"name":"a","search":"?x=1"}]}',
      "View 1, a: x",
    ],
  ])("refuses %s, saying why, and loses nothing", (text, reason) => {
    const refused = importViews(SOME, text, newId);
    expect(refused.kind === "refused" && refused.reason).toContain(reason);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(["done", "refused"]).toContain(importViews(SOME, text, newId).kind);
      }),
    );
  });
});
