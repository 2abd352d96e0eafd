import { expect, it } from "vitest";
import { withStartView } from "./change-views.ts";
import { readStoredViews } from "./stored-views.ts";
import { SOME } from "./test-views.ts";

it("returns views as stored, and keeps those that it can't read", () => {
  const starting = withStartView(SOME, SOME.views[2]?.id);
  expect(readStoredViews(JSON.parse(JSON.stringify(starting)))).toEqual(starting);
  const invalid = { views: [...SOME.views, 5, { name: "x" }, null], start: "gone" };
  const read = readStoredViews(invalid);
  expect(read).toEqual({ ...SOME, unread: [5, { name: "x" }, null] });
  expect(readStoredViews(JSON.parse(JSON.stringify(read)))).toEqual(read);
  expect(readStoredViews("x")).toBeUndefined();
});

const prod = { id: "1", name: "Prod", search: "?tag=prod" };
const nightly = { id: "2", name: "Nightly", search: "?tag=nightly" };

it("keeps views with a repeated ID, and adds a number to a name that is taken", () => {
  const stored = { views: [prod, { ...nightly, id: "1" }, { ...nightly, name: "PROD" }] };
  expect(readStoredViews(stored)).toEqual({
    views: [prod, { ...nightly, id: "1+" }, { ...nightly, name: "PROD (2)" }],
  });
});
