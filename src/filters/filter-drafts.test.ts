import { expect, it } from "vitest";
import { hasDrafts } from "./filter-drafts.ts";

it.each([
  [{}, false],
  [{ tag: { base: "", text: "prod" } }, true],
  [{ tag: { base: "", text: "" } }, false],
  // It edits a value that has been replaced since, so it isn't shown.
  [{ tag: { base: "nightly", text: "prod" } }, false],
  [{ run_steps: { base: "1, 2", text: "1, x" } }, true],
])("knows whether the fields have text that isn't committed: %j", (drafts, isTyped) => {
  expect(hasDrafts(drafts, { run_steps: ["1", "2"] })).toBe(isTyped);
});
