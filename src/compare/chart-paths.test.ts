import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { axesOf, chartableRows, chartRows, linesOf, rulePaths } from "./chart-paths.ts";
import type { ComparedColumn } from "./compared-column.ts";
import { compareVersions } from "./comparison.ts";
import { directionOfRow } from "./row-direction.ts";
import { rowsOf } from "./test-versions.ts";

const versions = [
  '{"seed": 1, "loss": 0.5, "auc": 0.8, "same": 1, "text": "a", "one": 3}',
  '{"seed": 2, "loss": 0.4, "auc": 0.9, "same": 1.0, "text": "b"}',
].map((metadata, index) => versionOf({ id: String(index), metadata }));
const rows = compareVersions(versions).sections.flatMap((section) => section.rows);
const directionOf = (row: (typeof rows)[number]) => directionOfRow(row, new Map());
const chartable = chartableRows(rows, directionOf);

it("charts numbers that differ, those with a known direction first", () => {
  expect(chartable.map(({ path }) => path)).toEqual(["loss", "auc", "seed"]);
});

it("shows the chosen paths, or else the first", () => {
  const pathsOf = (...metrics: string[]) =>
    chartRows(rows, chartable, metrics).map(({ path }) => path);
  expect(pathsOf("seed", "gone")).toEqual(["seed"]);
  expect(pathsOf("gone")).toHaveLength(3);
});

it("shows a chosen path whose numbers are equal", () => {
  expect(chartRows(rows, chartable, ["same", "auc"]).map(({ path }) => path)).toEqual([
    "same",
    "auc",
  ]);
});

it("offers only paths that a rule can have", () => {
  const layers = rowsOf(
    '{"f1":1,"layers":[{"name":"a","units":1},{"name":"b","units":2}]}',
    '{"f1":2,"layers":[{"name":"b","units":3},{"name":"a","units":1}]}',
  );
  const numeric = chartableRows(layers, directionOf);
  expect(numeric.map(({ path }) => path)).toContain('layers[name="b"].units');
  expect(rulePaths(numeric)).toEqual(["f1"]);
});

it("turns an axis whose lower values are better", () => {
  expect(axesOf(chartable, directionOf).map(({ isUpLower }) => isUpLower)).toEqual([
    true,
    false,
    false,
  ]);
});

it("has a line for each version that is there, once", () => {
  const columns = versions.map(
    (version, index): ComparedColumn => ({
      reference: String(index),
      state: index === 0 ? { kind: "shown", version } : { kind: "loading" },
      label: String(index),
      pointer: undefined,
      duplicateOf: undefined,
      style: index,
      isBaseline: false,
    }),
  );
  expect(linesOf(chartable, columns).map(({ values }) => values)).toEqual([["0.5", "0.8", "1"]]);
});
