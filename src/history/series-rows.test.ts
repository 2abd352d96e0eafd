import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { type RowOrder, type SeriesRow, seriesRows, sortRows } from "./series-rows.ts";

const versionWith = (number: number, metadata: string, step?: string) =>
  versionOf({
    id: `${number}`,
    fqn: `artifact:t/r/n:${number}`,
    version: `${number}`,
    step,
    metadata,
  });

const sorted = (rows: readonly SeriesRow[], order: RowOrder) =>
  sortRows(rows, order).map(({ values, version }) => values[0] ?? `none ${version.version}`);

it("has NaN, infinities and missing values last in both directions", () => {
  const values = ["NaN", "0", "Infinity", "10", '"9"', "-1e-3", "9", "-Infinity"];
  const versions = values.map((value, index) => versionWith(index + 1, `{"m":${value}}`));
  const rows = seriesRows([...versions, versionWith(9, "[")], "version", ["m"]);
  expect(sorted(rows, { by: 0, isDescending: false })).toEqual([
    ...["-1e-3", "0", "9", "10", "NaN", "Infinity", "-Infinity", "none 5", "none 9"],
  ]);
  expect(sorted(rows, { by: 0, isDescending: true })).toEqual([
    ...["10", "9", "0", "-1e-3", "-Infinity", "Infinity", "NaN", "none 9", "none 5"],
  ]);
});

it("sorts by step, with versions without one last", () => {
  const rows = seriesRows(
    [
      versionWith(1, "{}", "10"),
      versionWith(2, "{}", "9"),
      versionWith(3, "{}"),
      versionWith(4, "{}", "100"),
      versionWith(5, "{}", "10"),
    ],
    "step",
    [],
  );
  const numbers = (isDescending: boolean) =>
    sortRows(rows, { by: "step", isDescending }).map(({ version }) => version.version);
  expect(numbers(false)).toEqual(["2", "1", "5", "4", "3"]);
  expect(numbers(true)).toEqual(["4", "5", "1", "2", "3"]);
});

it("reads values at odd paths", () => {
  const version = versionWith(1, '{"a.b":1,"a":{"b":2},"x":[3],"__proto__":4,"":5}');
  const paths = ['["a.b"]', "a.b", "x[0]", "__proto__", '[""]', "gone", "not a path"];
  const [row] = seriesRows([version], "version", paths);
  expect(row?.values).toEqual(["1", "2", "3", "4", "5", undefined, undefined]);
});

it("tells rows apart that share an FQN", () => {
  const rows = seriesRows([versionWith(1, "{}"), { ...versionWith(1, "{}"), id: "x" }], "step", []);
  expect(rows.map(({ key }) => key)).toEqual(["artifact:t/r/n:1", "id:x"]);
});
