import { valueText } from "./chart-notes.ts";
import type { ParallelModel } from "./parallel-model.ts";
import type { Cursor } from "./use-cursor.ts";

/** What is said about a line: its label, its value on the chosen axis, those on the others. */
export function lineText({ axes, lines }: ParallelModel, { point, series }: Cursor): string {
  const read = lines[series];
  if (read === undefined) return "";
  const values = axes.map(({ axis }, index) =>
    valueText(axis.label, read.line.values[index], read.ys[index]),
  );
  return [read.line.label, ...values.slice(point, point + 1), ...values.toSpliced(point, 1)].join(
    ", ",
  );
}

/** The line nearest to a place, and the axis nearest to it. */
export function lineAt(chart: ParallelModel, x: number, y: number): Cursor | undefined {
  const distances = chart.lines.map(({ places }) => {
    const height = heightAt(
      places.filter((place) => place !== undefined),
      x,
    );
    return height === undefined ? Number.POSITIVE_INFINITY : Math.abs(height - y);
  });
  const least = Math.min(...distances);
  if (!Number.isFinite(least)) return undefined;
  const fromAxes = chart.axes.map((axis) => Math.abs(axis.x - x));
  return { series: distances.indexOf(least), point: fromAxes.indexOf(Math.min(...fromAxes)) };
}

/** The height of a line at `x`; beyond its ends, that of the end. */
function heightAt(
  places: readonly { readonly x: number; readonly y: number }[],
  x: number,
): number | undefined {
  const after = places.findIndex((place) => place.x >= x);
  const right = after < 0 ? places.at(-1) : places[after];
  const left = places[after - 1] ?? right;
  if (left === undefined || right === undefined) return undefined;
  if (right.x <= left.x || after < 0) return right.y;
  return left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x);
}

/** What the chart is about, for those who don't see it. */
export function describeParallel({ axes, lines, notes }: ParallelModel): string {
  return [
    `${lines.length === 1 ? "1 line" : `${lines.length} lines`} across ${axes.map(({ axis }) => axis.label).join(", ")}`,
    ...notes,
    "Up and down arrow keys choose a line",
    "Left and right arrow keys choose an axis",
  ]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}
