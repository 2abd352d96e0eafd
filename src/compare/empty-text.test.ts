import { expect, it } from "vitest";
import { emptyText } from "./empty-text.ts";

it.each([
  [{ there: 0, equal: 0, text: "" }, "None of these versions can be shown."],
  [
    { there: 1, equal: 4, text: "" },
    "Only one of these versions can be shown. Turn off Only differences to see its values.",
  ],
  [
    { there: 2, equal: 4, text: "auc" },
    "All remaining values are equal. Turn off Only differences to see them.",
  ],
  [{ there: 2, equal: 0, text: "" }, "Nothing to compare: these versions have no values."],
  [{ there: 2, equal: 0, text: " mmlu acc " }, "No results for “mmlu acc”"],
])("says why there are no rows: %j", (facts, text) => {
  expect(emptyText(facts)).toBe(text);
});
