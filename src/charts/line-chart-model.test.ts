import fc from "fast-check";
import { expect, it, test } from "vitest";
import { createLineChart, type LineChartModel } from "./line-chart-model.ts";
import { readingText } from "./line-reading.ts";
import { anyPoints, LOSSES, lineChartOf, pointAt, pointsOf } from "./test-charts.ts";

const ysOf = (chart: LineChartModel) => chart.points.map(({ ys }) => ys[0]);
const lineOf = (chart: LineChartModel) => chart.paths[0]?.line ?? "";
const labels = (chart: LineChartModel) => chart.yTicks.map(({ label }) => label);
const xLabels = (chart: LineChartModel) => chart.xTicks.map(({ label }) => label);
const readAll = (chart: LineChartModel) =>
  chart.points.map((point) => readingText(point, LOSSES.slice(0, 1), 0));

/** All numbers of a chart, those in its paths too. */
function numbersOf({ paths, ...chart }: LineChartModel): readonly number[] {
  const lines = paths.flatMap(({ line }) => line.match(/[^ML ]+/g) ?? []).map(Number);
  const places = [...chart.xTicks, ...chart.yTicks].map(({ at }) => at);
  const points = chart.points.flatMap(({ x, ys }) => [
    x,
    ...ys.filter((y) => typeof y === "number"),
  ]);
  return [...lines, ...places, ...points, ...Object.values(chart.box), chart.xLabelAt ?? 0];
}

test("zeros are plotted", () => {
  const chart = lineChartOf(pointsOf("1", "0", "0.0", "-0", "1"));
  expect(ysOf(chart).every((y) => typeof y === "number")).toBe(true);
  expect(lineOf(chart).match(/[ML]/g)).toEqual(["M", "L", "L", "L", "L"]);
});

test("an all-zero series is a line at 0 in a finite domain", () => {
  const chart = lineChartOf(pointsOf("0", "0", "0.0"));
  const zero = chart.yTicks.find(({ label }) => Number(label) === 0)?.at;
  expect(ysOf(chart)).toEqual([zero, zero, zero]);
  expect(zero).toBeGreaterThan(chart.box.top);
  expect(zero).toBeLessThan(chart.box.bottom);
});

test("NaN and Infinity are gaps, named in the reading and below, and the axis stays finite", () => {
  const chart = lineChartOf(pointsOf("1", "NaN", "3", "Infinity", "2", "-Infinity"));
  expect(lineOf(chart).match(/[ML]/g)).toEqual(["M", "M", "M"]);
  expect(labels(chart)).toEqual(["1.0", "1.5", "2.0", "2.5", "3.0"]);
  expect(readAll(chart)[1]).toBe("Version 2, step 40, val_loss NaN (not plotted)");
  expect(readAll(chart)[3]).toBe("Version 4, step 80, val_loss Infinity (not plotted)");
  expect(chart.notes).toEqual(["3 values aren’t plotted: NaN, Infinity, -Infinity"]);
});

test("a chart of nothing but NaN has no line, but all its points can be read", () => {
  const chart = lineChartOf(pointsOf("NaN", "NaN"));
  expect(lineOf(chart)).toBe("");
  expect(labels(chart)).toEqual([]);
  expect(chart.points).toHaveLength(2);
});

test("lines are joined in the order of x, not of arrival", () => {
  const points = [pointAt(3, "3"), pointAt(1, "1"), pointAt(2, "2")];
  const chart = lineChartOf(points);
  expect(chart.points.map(({ point }) => point.x)).toEqual([1, 2, 3]);
  expect(lineOf(chart)).toBe(lineOf(lineChartOf(pointsOf("1", "2", "3"))));
});

test("a single point is visible", () => {
  const chart = lineChartOf(pointsOf("0.1"));
  expect(chart.paths[0]?.isolated).toHaveLength(1);
  expect(xLabels(chart)).toEqual(["1"]);
  expect(labels(chart)).toContain("0.100");
});

test("points between two gaps are visible", () => {
  const chart = lineChartOf(pointsOf("1", undefined, "2", undefined, "3", "4"));
  expect(chart.paths[0]?.isolated.map(({ x }) => x)).toEqual([
    chart.points[0]?.x,
    chart.points[2]?.x,
  ]);
});

test("points that are all at the same x are plotted, in the middle", () => {
  const points = [pointAt(7, "1", "a"), pointAt(7, "2", "b"), pointAt(7, "3", "c")];
  const chart = lineChartOf(points);
  const middle = (chart.box.left + chart.box.right) / 2;
  expect(chart.points.map(({ x }) => x)).toEqual([middle, middle, middle]);
  expect(chart.points.map(({ point }) => point.key)).toEqual(["a", "b", "c"]);
  expect(xLabels(chart)).toEqual(["7"]);
});

test("a log scale says how many values aren’t on it", () => {
  const chart = lineChartOf(pointsOf("1", "0", "-2", "100"), { isLog: true });
  expect(chart.notes).toEqual(["2 values ≤ 0 aren’t on the log scale"]);
  expect(labels(chart)).toEqual(["1", "10", "100"]);
  expect(readAll(chart)[1]).toBe("Version 2, step 40, val_loss 0 (not on the log scale)");
  const one = lineChartOf(pointsOf("1", "0"), { isLog: true });
  expect(one.notes).toEqual(["1 value ≤ 0 isn’t on the log scale"]);
});

test("a log scale on which nothing is positive has no ticks, and says so", () => {
  const chart = lineChartOf(pointsOf("0", "-1"), { isLog: true });
  expect(labels(chart)).toEqual([]);
  expect(lineOf(chart)).toBe("");
  expect(chart.notes).toEqual(["2 values ≤ 0 aren’t on the log scale"]);
});

test("0.1 is labeled 0.1, never 100m", () => {
  const chart = lineChartOf(pointsOf("0.1", "0.5902"));
  expect(labels(chart)).toEqual(["0.1", "0.2", "0.3", "0.4", "0.5", "0.6"]);
});

test("missing values are gaps, not zeros", () => {
  const chart = lineChartOf(pointsOf("5", undefined, "6", "7"));
  expect(ysOf(chart)[1]).toBe("missing");
  expect(labels(chart)[0]).toBe("5.0");
  expect(readAll(chart)[1]).toBe("Version 2, step 40, val_loss missing");
  expect(chart.notes).toEqual([]);
});

test("numbers that are too large or too small for a double are gaps and not plotted at 0", () => {
  const chart = lineChartOf(pointsOf("1", "1e400", "1e-400", "2"));
  expect(ysOf(chart).slice(1, 3)).toEqual(["too large", "too small"]);
  expect(readAll(chart)[1]).toBe("Version 2, step 40, val_loss 1e400 (not plotted)");
  expect(readAll(chart)[2]).toBe("Version 3, step 60, val_loss 1e-400 (not plotted)");
  expect(chart.notes).toEqual(["2 values aren’t plotted: 1e400, 1e-400"]);
});

test("5,000 points are one path per series", () => {
  const points = Array.from({ length: 5000 }, (_, index) =>
    pointAt(index, [String(Math.sin(index)), String(index)]),
  );
  const chart = lineChartOf(points, { series: LOSSES });
  expect(chart.paths.map(({ line }) => line.match(/M/g)?.length)).toEqual([1, 1]);
  expect(chart.paths.map(({ isolated }) => isolated.length)).toEqual([0, 0]);
});

test("a constant series is a line in the middle", () => {
  const chart = lineChartOf(pointsOf("42", "42"));
  const [y] = ysOf(chart);
  expect(y).toBeGreaterThan(chart.box.top);
  expect(y).toBeLessThan(chart.box.bottom);
});

test("ticks of a tiny difference at a huge offset differ", () => {
  const chart = lineChartOf(pointsOf("1000000.001", "1000000.002"));
  expect(labels(chart)[0]).toBe("1,000,000.0010");
  expect(new Set(labels(chart)).size).toBe(labels(chart).length);
});

test("times are labeled in the time zone of the page", () => {
  const start = Date.parse("2026-06-02T00:00:00Z");
  const points = [pointAt(start, "1"), pointAt(start + 6 * 3_600_000, "2")];
  const utc = lineChartOf(points, { xKind: "time" });
  const kolkata = lineChartOf(points, { xKind: "time", zone: "Asia/Kolkata" });
  expect(xLabels(utc)).toEqual(["06-02", "01:00", "02:00", "03:00", "04:00", "05:00", "06:00"]);
  expect(xLabels(kolkata)).toEqual(["06-02 06:00", "07:00", "08:00", "09:00", "10:00", "11:00"]);
});

test("an axis of categories has the points’ titles", () => {
  const chart = lineChartOf(pointsOf("1", "2", "3"), { xKind: "category" });
  expect(xLabels(chart)).toEqual(["Version 1", "Version 2", "Version 3"]);
});

test("versions and steps have no fractions", () => {
  const narrow = { width: 240 };
  const chart = lineChartOf([pointAt(1, "1"), pointAt(2, "1"), pointAt(4, "2")], narrow);
  expect(xLabels(chart).every((label) => /^\d+$/.test(label))).toBe(true);
});

it("has finite coordinates within the chart, for any values", () => {
  fc.assert(
    fc.property(
      anyPoints,
      fc.boolean(),
      fc.constantFrom("number", "time", "category"),
      fc.integer({ min: 240, max: 2000 }),
      (points, isLog, xKind, width) => {
        const common = { series: LOSSES, xLabel: "step", height: 240, zone: "utc" };
        const chart = createLineChart({ ...common, points, isLog, xKind, width });
        for (const at of numbersOf(chart)) {
          expect(at).toBeGreaterThanOrEqual(-1);
          expect(at).toBeLessThanOrEqual(width + 1);
        }
        expect(chart.points).toHaveLength(points.length);
        expect(new Set(labels(chart)).size).toBe(labels(chart).length);
      },
    ),
    { numRuns: 300 },
  );
});
