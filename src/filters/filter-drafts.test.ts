import { expect, it } from "vitest";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { FILTER_LIST } from "../url-state/filters.ts";
import { adviceOn, hasDrafts } from "./filter-drafts.ts";
import { readDraft } from "./read-draft.ts";

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

it.each([
  ['"420"', undefined],
  ["llm", "Repo IDs are numbers"],
  ['["420", "502"]', undefined],
  ["", undefined],
])("advises on the ML repo that %j is read as: %s", (text, advice) => {
  const definition = FILTER_LIST.find(({ name }) => name === "ml_repo_id");
  if (definition === undefined) throw new Error("Unknown filter");
  const { values } = readDraft(definition, text, NO_SEEN_VALUES);
  expect(adviceOn(definition, values, NO_SEEN_VALUES)).toBe(advice);
});
