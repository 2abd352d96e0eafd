import fc from "fast-check";
import type { ChartPoint, ChartSeries } from "./chart-types.ts";
import { createLineChart, type LineChartInput } from "./line-chart-model.ts";

export const LOSSES: readonly ChartSeries[] = [
  { key: "val", label: "val_loss", style: 0 },
  { key: "train", label: "train_loss", style: 1 },
];

type Values = string | undefined | readonly (string | undefined)[];

/** A point at `x`, titled "Version 3" for 3. */
export function pointAt(x: number, values: Values, key = `v${x}`): ChartPoint {
  const list = typeof values === "object" ? values : [values];
  return { key, title: `Version ${x}`, details: [`step ${x * 20}`], x, values: list };
}

/** Points at 1, 2, 3 and so on, of one series. */
export function pointsOf(...values: readonly (string | undefined)[]): readonly ChartPoint[] {
  return values.map((value, index) => pointAt(index + 1, value));
}

/** A chart of 640 × 240 pixels; of one series, unless told otherwise. */
export function lineChartOf(points: readonly ChartPoint[], options: Partial<LineChartInput> = {}) {
  return createLineChart({
    series: LOSSES.slice(0, 1),
    points,
    xLabel: "version",
    xKind: "number",
    isLog: false,
    width: 640,
    height: 240,
    zone: "utc",
    ...options,
  });
}

/** Numbers as JSON may have them, of every size, and what isn't a number. */
export const anyValue = fc.option(
  fc.oneof(
    fc.double().map(String),
    fc.integer().map(String),
    fc.constantFrom(
      "0",
      "-0",
      "0.0",
      "1",
      "1.0",
      "NaN",
      "Infinity",
      "-Infinity",
      "1e400",
      "-1e400",
    ),
    fc.constantFrom(
      "1e-400",
      "5e-324",
      "1.7976931348623157e308",
      "-1.7976931348623157e308",
      "",
      "x",
    ),
    fc.tuple(fc.bigInt(), fc.integer({ min: -400, max: 400 })).map(([a, b]) => `${a}e${b}`),
  ),
  { nil: undefined },
);

/** Points of two series, in any order, some at the same place. */
export const anyPoints = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.integer({ min: 0, max: 20 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      ),
      fc.tuple(anyValue, anyValue),
    ),
    { maxLength: 80 },
  )
  .map((all) => all.map(([x, values], index) => pointAt(x, values, `k${index}`)));
