import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importViews } from "./import-views.ts";
import { NO_VIEWS } from "./saved-views.ts";
import { namesOf, SOME, saved } from "./test-views.ts";
import { exportViews } from "./views-file.ts";

describe("importViews", () => {
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
        const contents = imported.saved.views.map(({ name, search }) => ({ name, search }));
        expect(contents).toEqual(views.views.map(({ name, search }) => ({ name, search })));
        expect(importViews(views, exportViews(views))).toMatchObject({ saved: views, added: 0 });
      }),
    );
  });

  it("adds a number to a name that is taken", () => {
    const imported = importViews(SOME, exportViews(saved("prod")));
    expect("saved" in imported && namesOf(imported.saved)).toEqual([
      "Prod",
      "Nightly",
      "Mine",
      "prod (2)",
    ]);
  });

  it("imports no more views than a browser saves, even if all have the same name", () => {
    const views = Array.from({ length: 500 }, (_, index) => ({
      name: "same",
      search: `?version=${index + 1}`,
    }));
    const file = (some: readonly object[]) =>
      JSON.stringify({ kind: "artifact-versions-views", version: 1, views: some });
    const imported = importViews(NO_VIEWS, file(views));
    expect(imported).toMatchObject({ added: 500, renamed: 499 });
    expect("saved" in imported && new Set(namesOf(imported.saved)).size).toBe(500);
    expect(importViews(NO_VIEWS, file([...views, ...views]))).toHaveProperty("problem");
    expect(importViews(SOME, file(views))).toHaveProperty("problem");
  });

  it.each([
    ["{", "not JSON"],
    ["[]", "isn’t a views export"],
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
    const rejected = importViews(SOME, text);
    expect("problem" in rejected && rejected.problem).toContain(reason);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => importViews(SOME, text)).not.toThrow();
      }),
    );
  });

  it("reads a file that starts with a byte order mark", () => {
    expect(importViews(NO_VIEWS, `\uFEFF${exportViews(SOME)}`)).toMatchObject({ added: 3 });
  });
});
