import { expect, it } from "vitest";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { FILTER_LIST, type FilterName } from "../url-state/filters.ts";
import { readDraft } from "./read-draft.ts";

function read(name: FilterName, text: string) {
  const definition = FILTER_LIST.find((filter) => filter.name === name);
  return definition && readDraft(definition, text, NO_SEEN_VALUES);
}

it("names the characters of a value that can't be seen, and keeps them", () => {
  expect(read("tag", "prod\u200B")).toEqual({
    values: ["prod\u200B"],
    warning: "Contains U+200B zero width space",
  });
  expect(read("tag", "می\u200Cخواهم")?.warning).toBeUndefined();
  expect(read("version", "v456")).toEqual({ values: ["456"] });
});
