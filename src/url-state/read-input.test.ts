import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { FILTER_LIST, type FilterName } from "./filters.ts";
import { readInput } from "./read-input.ts";
import { writeValues } from "./write-values.ts";

const seen = {
  ...NO_SEEN_VALUES,
  tags: ["prod", "nightly", "a;b", '"quoted"', "[wip]", "x, y"],
  mlRepos: [
    { id: "420", name: "churn-prediction" },
    { id: "502", name: "llm" },
  ],
  runIds: ["r;1"],
};

const read = (name: FilterName, text: string) => readInput(name, text, seen);

describe("readInput", () => {
  it.each<[FilterName, string, readonly string[]]>([
    ["run_steps", "[100, 200]", ["100", "200"]],
    ["run_steps", "[100,200]", ["100", "200"]],
    ["run_steps", "(2400,)", ["2400"]],
    ["run_steps", "2,400; 2,800", ["2400", "2800"]],
    ["run_steps", "2,400\r\n2,800\r\n", ["2400", "2800"]],
    ["run_steps", "100.0\t200.0", ["100", "200"]],
    ["run_steps", '"2,400"', ["2400"]],
    ["run_steps", "100, abc", ["100", "abc"]],
    ["run_steps", "2,400 3,200", ["2400", "3200"]],
    ["run_steps", "1\u00a0000; 2\u202f400", ["1000", "2400"]],
    ["run_steps", "[1_000, 2_000]", ["1000", "2000"]],
    ["run_steps", "1.000", ["1.000"]],
    ["run_steps", "１００，２００", ["100", "200"]],
    ["run_steps", "\ufeff100\u200b", ["100"]],
    ["run_steps", "100 and 200", ["100", "200"]],
    ["run_steps", "10²", ["10²"]],
    ["run_ids", "run_ids=['a', 'b'],", ["a", "b"]],
    ["tag", 'tag="prod",', ["prod"]],
    ["tag", "tag=prod", ["tag=prod"]],
    ["run_ids", "{'a', 'b', 'a'}", ["a", "b"]],
    ["run_ids", "r;1", ["r;1"]],
    ["run_ids", "r;1, b", ["r", "1", "b"]],
    ["version", '"7"', ["7"]],
    ["version", "[7]", ["7"]],
    ["version", "1,287", ["1287"]],
    ["version", "7, 8", ["7", "8"]],
    ["tag", "prod", ["prod"]],
    ["tag", '"prod"', ["prod"]],
    ["tag", "‘prod’", ["prod"]],
    ["tag", "`prod`", ["prod"]],
    ["tag", '["prod"]', ["prod"]],
    ["tag", '["prod", "nightly"]', ["prod", "nightly"]],
    ["tag", "('new', 'other')", ["new", "other"]],
    ["tag", "prod, nightly", ["prod", "nightly"]],
    ["tag", "[prod]", ["prod"]],
    ["tag", "prod;", ["prod"]],
    ["tag", "prod\r\nnew one\r\n", ["prod", "new one"]],
    ["tag", "new, other", ["new, other"]],
    ["tag", "new;other", ["new;other"]],
    ["tag", "a;b", ["a;b"]],
    ["tag", "x, y", ["x, y"]],
    ["tag", '"quoted"', ['"quoted"']],
    ["tag", '"\\"new\\""', ['"new"']],
    ["tag", "[wip]", ["[wip]"]],
    ["tag", "it's", ["it's"]],
    ["tag", "two words", ["two words"]],
    ["ml_repo_id", '"churn-prediction"', ["420"]],
    ["ml_repo_id", "churn-prediction, llm", ["420", "502"]],
    ["fqn", '"artifact:t/r/n:7",', ["artifact:t/r/n:7"]],
    ["name", "  ", []],
  ])("reads %s %j as %j", (name, text, values) => {
    expect(read(name, text)).toEqual(values);
  });

  it("reads every plain text of a filter with one value unchanged", () => {
    const text = fc
      .string({ minLength: 1, unit: fc.constantFrom(..."abc019 .:/@-_'’;,") })
      .filter((text) => /^[a-c].*[a-c]$/.test(text));
    fc.assert(
      fc.property(text, (text) => {
        expect(readInput("tag", text, NO_SEEN_VALUES)).toEqual([text]);
      }),
    );
  });

  const lists = FILTER_LIST.filter(({ kind }) => kind === "list");
  it.each(lists)("reads back the text of the committed $name", ({ name, isNumeric }) => {
    const item = isNumeric
      ? fc.nat().map(String)
      : fc.oneof(
          fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
          fc.constantFrom("null", "OR", "a|b", "a，b", "x="),
        );
    fc.assert(
      fc.property(fc.uniqueArray(item, { minLength: 1 }), (values) => {
        expect(readInput(name, writeValues(values), NO_SEEN_VALUES)).toEqual(values);
      }),
    );
  });
});
