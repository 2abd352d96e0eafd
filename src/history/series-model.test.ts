import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { type ChartState, INITIAL_CHART } from "../url-state/chart-state.ts";
import { chartOf } from "./chart-points.ts";
import { barsOf, seriesModel } from "./series-model.ts";

const versionWith = (number: number, value: string, step = `${number * 20}`) =>
  versionOf({
    id: `${number}`,
    fqn: `artifact:t/r/n:${number}`,
    name: "n",
    version: `${number}`,
    step,
    createdAt: `2026-06-01T00:00:0${number}Z`,
    metadata: `{"val_loss":${value},"train_loss":0,"note":"x"}`,
  });

const VERSIONS = [
  versionWith(3, "0.25"),
  versionWith(1, "0.5"),
  versionWith(2, "NaN"),
  versionWith(4, "0.3"),
];

const model = (chart: Partial<ChartState> = {}, versions = VERSIONS) =>
  seriesModel(versions, { ...INITIAL_CHART, ...chart }, "step", []);

it("starts with metrics and a direction that their names tell", () => {
  const { metrics, direction, axis, paths, picks } = model();
  expect(metrics).toEqual(["val_loss", "train_loss"]);
  expect(direction).toBe("lower");
  expect(axis).toBe("step");
  expect(paths.map(({ path }) => path)).toEqual(["val_loss", "train_loss"]);
  expect([picks.best?.version.version, picks.last?.version.version]).toEqual(["3", "4"]);
});

it("places points along the axis, with zeros and NaN unchanged", () => {
  const { points, marks, series } = chartOf(model(), "utc", { hasEarliest: true, hasNames: false });
  expect(points.map(({ x, values }) => [x, ...values])).toEqual([
    [20, "0.5", "0"],
    [40, "NaN", "0"],
    [60, "0.25", "0"],
    [80, "0.3", "0"],
  ]);
  expect(points[2]).toMatchObject({
    title: "Version 3",
    details: ["step 60", "2026-06-01 00:00:03"],
  });
  expect(marks.map(({ text }) => text)).toEqual(["best 0.25", "last 0.3"]);
  expect(series.map(({ style }) => style)).toEqual([0, 1]);
});

it("says which metrics no version has, and keeps them", () => {
  const { metrics, withoutNumbers } = model({ metrics: ["gone", "note", "val_loss"] });
  expect(metrics).toEqual(["gone", "note", "val_loss"]);
  expect(withoutNumbers).toEqual(["gone", "note"]);
});

it("says how many metrics are too many", () => {
  const metrics = ["a", "b", "c", "d", "e", "f", "g", "h"];
  expect(model({ metrics })).toMatchObject({ metrics: metrics.slice(0, 6), leftOut: 2 });
});

it("falls back where steps are all equal, and says so", () => {
  const flat = VERSIONS.map((version) => ({ ...version, step: "0" }));
  expect(model()).toMatchObject({ axis: "step", fallbackFrom: undefined });
  expect(model({}, flat)).toMatchObject({
    axis: "version",
    order: "version",
    fallbackFrom: "step",
  });
  expect(model({ axis: "time" }, flat)).toMatchObject({ axis: "time", fallbackFrom: undefined });
});

it("leaves versions without a place out of the chart only", () => {
  const unplaced = { ...versionWith(5, "0.1"), step: undefined };
  const { rows, picks } = model({}, [...VERSIONS, unplaced]);
  expect(rows).toHaveLength(5);
  expect(picks.best?.version.version).toBe("5");
  const options = { hasEarliest: true, hasNames: false };
  expect(chartOf(model({}, [...VERSIONS, unplaced]), "utc", options).leftOut).toBe(1);
});

it("offers the paths of the newest versions where there is too much metadata to read, in whatever order it came", () => {
  const big = (number: number) => ({
    ...versionWith(number, "1"),
    metadata: `{"metric_${number}":1,"padding":"${"x".repeat(5_000_000)}"}`,
  });
  expect(model({}, [big(2), big(1)]).paths.map(({ path }) => path)).toEqual(["metric_2"]);
});

it("works without versions, and with metadata that isn't JSON", () => {
  expect(model({}, [])).toMatchObject({ metrics: [], rows: [], direction: undefined });
  expect(model({}, [versionOf({ metadata: "{" })]).metrics).toEqual([]);
});

it("has bars for the range of the finite values", () => {
  const { rows } = model();
  expect(barsOf(rows, 0)).toEqual([1, undefined, 0, expect.closeTo(0.2)]);
  expect(barsOf(rows, 1)).toEqual([1, 1, 1, 1]);
});
