import fc from "fast-check";
import { expect, it, test } from "vitest";
import type { ChartAxis, ParallelLine, SeriesStyle } from "./chart-types.ts";
import { createParallelChart, labelsHeight } from "./parallel-model.ts";
import { lineAt, lineText } from "./parallel-reading.ts";
import { anyValue } from "./test-charts.ts";

const AXES: readonly ChartAxis[] = [
  { key: "auc", label: "auc", isUpLower: false },
  { key: "loss", label: "log_loss", isUpLower: true },
];

function lineOf(label: string, ...values: readonly (string | undefined)[]): ParallelLine {
  return { key: label, label, style: 0, values };
}

function chartOf(...lines: readonly ParallelLine[]) {
  return createParallelChart({ axes: AXES, lines, width: 640, height: 240 });
}

test("axes are turned, and their ends have the values as stored", () => {
  const chart = chartOf(lineOf("4", "0.90", "0.30"), lineOf("7", "0.9137", "0.2413"));
  expect(chart.axes.map(({ top, bottom }) => [top, bottom])).toEqual([
    ["0.9137", "0.90"],
    ["0.2413", "0.30"],
  ]);
  expect(chart.lines[1]?.ys).toEqual([chart.box.top, chart.box.top]);
  expect(chart.lines[0]?.ys).toEqual([chart.box.bottom, chart.box.bottom]);
});

test("ends are right where doubles can’t tell values apart", () => {
  const chart = chartOf(
    lineOf("a", "0.10000000000000000002"),
    lineOf("b", "0.1"),
    lineOf("c", "0.10000000000000000001"),
  );
  expect(chart.axes[0]).toMatchObject({ top: "0.10000000000000000002", bottom: "0.1" });
});

test("equal values are in the middle of their axis", () => {
  const chart = chartOf(lineOf("a", "0"), lineOf("b", "0.0"));
  const middle = (chart.box.top + chart.box.bottom) / 2;
  expect(chart.lines.map(({ ys }) => ys[0])).toEqual([middle, middle]);
});

test("missing values and NaN are gaps; what isn’t plotted is named", () => {
  const chart = chartOf(
    lineOf("a", "1", "NaN"),
    lineOf("b", undefined, "2"),
    lineOf("c", "3", "4"),
  );
  expect(chart.lines.map(({ path }) => path.line.match(/[ML]/g))).toEqual([
    ["M"],
    ["M"],
    ["M", "L"],
  ]);
  expect(chart.notes).toEqual(["1 value isn’t plotted: NaN"]);
  expect(lineText(chart, { series: 0, point: 1 })).toBe("a, log_loss NaN (not plotted), auc 1");
  expect(lineText(chart, { series: 1, point: 0 })).toBe("b, auc missing, log_loss 2");
});

test("an axis without numbers has no ends", () => {
  const chart = chartOf(lineOf("a", "1", "NaN"));
  expect(chart.axes[1]).not.toHaveProperty("top");
});

test("the pointer reads the nearest line and axis", () => {
  const chart = chartOf(lineOf("a", "1", "1"), lineOf("b", "2", "2"));
  const { box } = chart;
  expect(lineAt(chart, box.left + 5, box.bottom)).toEqual({ series: 0, point: 0 });
  expect(lineAt(chart, box.right + 9, box.bottom)).toEqual({ series: 1, point: 1 });
});

test("more axes than fit make the chart wider than its place", () => {
  const axes = Array.from({ length: 12 }, (_, index) => ({
    key: `${index}`,
    label: "f1",
    isUpLower: false,
  }));
  const lines = [lineOf("a", "1")];
  expect(createParallelChart({ axes, lines, width: 390, height: 240 }).width).toBeGreaterThan(900);
  const paper = createParallelChart({ axes, lines, width: 690, height: 240, isNarrow: true });
  expect(paper.width).toBe(690);
});

it("has finite coordinates within the chart and labels apart, for any values", () => {
  const anyLines = fc.array(
    fc.tuple(
      fc.string(),
      fc.constantFrom<SeriesStyle>(0, 5, "muted", "baseline"),
      anyValue,
      anyValue,
    ),
    { maxLength: 24 },
  );
  fc.assert(
    fc.property(anyLines, fc.integer({ min: 240, max: 1500 }), (all, width) => {
      const lines = all.map(([label, style, ...values], index) => ({
        key: `${index}`,
        label,
        style,
        values,
      }));
      const chart = createParallelChart({ axes: AXES, lines, width, height: 240 });
      const { top, bottom } = chart.box;
      for (const y of chart.lines.flatMap(({ ys }) => ys)) {
        if (typeof y !== "number") continue;
        expect(y).toBeGreaterThanOrEqual(top - 1e-6);
        expect(y).toBeLessThanOrEqual(bottom + 1e-6);
      }
      const labels = chart.lines.flatMap(({ end }) => end?.label.y ?? []).toSorted((a, b) => a - b);
      labels.forEach((y, index) => {
        expect(y - (labels[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(13.9);
      });
    }),
  );
});

it("labels are beside a single axis", () => {
  const [axis] = AXES;
  const lines = [lineOf("4", "0.9"), lineOf("7", "0.8")];
  const chart = createParallelChart({
    axes: axis ? [axis] : [],
    lines,
    width: 1400,
    height: 240,
  });
  const x = chart.axes[0]?.x ?? 0;
  expect(chart.lines.map(({ end }) => (end?.label.x ?? 0) - x)).toEqual([26, 26]);
});

it("has a label for every line where it is high enough, or else says how many have none", () => {
  const lines = Array.from(
    { length: 20 },
    (_, index): ParallelLine => ({
      ...lineOf(String(index), String(index), "1"),
      style: index === 0 ? "baseline" : "muted",
    }),
  );
  const chartWith = (height: number) =>
    createParallelChart({ axes: AXES, lines, width: 640, height });
  const high = chartWith(labelsHeight(20));
  expect(high.lines.every(({ end }) => end !== undefined)).toBe(true);
  expect(high.notes).toEqual([]);
  const low = chartWith(204);
  expect(low.lines.filter(({ end }) => end !== undefined)).toHaveLength(1);
  expect(low.notes).toEqual(["19 lines have no room for their labels"]);
});
