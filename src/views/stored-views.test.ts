import { expect, it } from "vitest";
import { withStartView } from "./saved-views.ts";
import { readStoredViews } from "./stored-views.ts";
import { SOME } from "./test-views.ts";

it("returns views as stored, without invalid ones", () => {
  const starting = withStartView(SOME, "3");
  expect(readStoredViews(JSON.parse(JSON.stringify(starting)))).toEqual(starting);
  const invalid = { views: [...SOME.views, 5, { name: "x" }, null], start: "gone" };
  expect(readStoredViews(invalid)).toEqual(SOME);
  expect(readStoredViews("x")).toBeUndefined();
});

const prod = { id: "1", name: "Prod", search: "?tag=prod" };
const nightly = { id: "2", name: "Nightly", search: "?tag=nightly" };

it("skips a repeated id, and adds a number to a name that is taken", () => {
  const stored = { views: [prod, { ...nightly, id: "1" }, { ...nightly, name: "PROD" }] };
  expect(readStoredViews(stored)).toEqual({ views: [prod, { ...nightly, name: "PROD (2)" }] });
});
