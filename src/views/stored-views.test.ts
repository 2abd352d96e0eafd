import { expect, it } from "vitest";
import { importViews } from "./import-views.ts";
import { withAddedView, withoutView, withStartView } from "./saved-views.ts";
import { readStoredViews } from "./stored-views.ts";

const prod = { id: "1", name: "Prod", search: "?tag=prod" };
const nightly = { id: "2", name: "Nightly", search: "?tag=nightly" };

it("skips a repeated id, and adds a number to a name that is taken", () => {
  const stored = { views: [prod, { ...nightly, id: "1" }, { ...nightly, name: "PROD" }] };
  expect(readStoredViews(stored)).toEqual({ views: [prod, { ...nightly, name: "PROD (2)" }] });
});

it("never makes a new view the start view after the start view was deleted", () => {
  const without = withoutView(withStartView({ views: [prod, nightly] }, "2"), "2");
  const change = withAddedView(without, "Mine", "");
  expect("saved" in change && change.saved.start).toBe(undefined);
});

it("imports a file that starts with a byte order mark", () => {
  const file = '\uFEFF{"kind":"artifact-versions-views","version":1,"views":[]}';
  expect(importViews({ views: [prod] }, file)).toMatchObject({ saved: { views: [prod] } });
});
