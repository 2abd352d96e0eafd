import { expect, it } from "vitest";
import { createTextSearch } from "./text-search.ts";

const names = ["churn-prediction", "llm-finetune", "café", "a+b=c"];
const search = createTextSearch(names, (text) => ({ text }));
const found = (text: string) => search(text, 10).map(({ item }) => item);

it.each([
  ["pred churn", ["churn-prediction"]],
  ["churn-predcition", ["churn-prediction"]],
  ["LLM", ["llm-finetune"]],
  ["cafe\u0301", ["café"]],
  ["llm\u200b", ["llm-finetune"]],
  ["+", ["a+b=c"]],
  ["zebra", []],
])("finds by %j %j", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it("says what matches, unless the text has characters that only look the same", () => {
  expect(search("finetune", 1)[0]?.ranges).toEqual([[4, 12]]);
  const odd = createTextSearch(["pr\u200bod"], (text) => ({ text }));
  expect(odd("prod", 1)).toEqual([{ item: "pr\u200bod", ranges: [] }]);
});

it("also finds by an ID, which has no ranges in the text", () => {
  const repos = createTextSearch([{ id: "420", text: "churn" }], (repo) => repo);
  expect(repos("42", 1)).toEqual([{ item: { id: "420", text: "churn" }, ranges: [] }]);
});
