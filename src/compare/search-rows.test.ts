import { expect, it } from "vitest";
import { createRowSearch } from "./search-rows.ts";
import { rowsOf } from "./test-versions.ts";

const rows = rowsOf(
  '{"eval":{"loss":0.25,"note":"Early stop"},"tags":["Prod"],"nothing":null}',
  '{"eval":{"loss":0.5,"note":"early exit"},"données":"ÉTÉ"}',
);
const find = (...texts: readonly string[]) => {
  const search = createRowSearch(rows);
  return texts.map((text) => search.find(text).map(({ path }) => path));
};

it.each([
  ["loss", ["eval.loss"]],
  ["EVAL 0.25", ["eval.loss"]],
  ["note exit", ["eval.note"]],
  ["stop exit", ["eval.note"]],
  ["prod", ["tags"]],
  ["null", ["nothing"]],
  ["été", ["données"]],
  ["eval 0.75", []],
  ["stopearly", []],
  ["  ", ["eval.loss", "eval.note", "données", "tags", "nothing"]],
])("%j finds %j", (text, expected) => {
  expect(find(text)[0]?.toSorted()).toEqual(expected.toSorted());
});

it("a text that is continued or changed finds what it finds alone", () => {
  const typed = ["", "e", "ea", "early", "early e", "early exit", "early", "loss", "los", "x loss"];
  expect(find(...typed)).toEqual(typed.map((text) => find(text)[0]));
});

it("prepares in portions, as long as there is time", () => {
  const search = createRowSearch(Array.from({ length: 30 }, () => rows).flat());
  let left = 1;
  const hasTime = () => {
    left -= 1;
    return left >= 0;
  };
  expect(search.prepare(hasTime)).toBe(false);
  left = 9;
  expect(search.prepare(hasTime)).toBe(true);
  expect(search.find("loss")).toHaveLength(30);
});
