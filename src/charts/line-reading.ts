import { valueText } from "./chart-notes.ts";
import type { ChartMark, ChartSeries } from "./chart-types.ts";
import type { LineChartModel, PlacedPoint } from "./line-chart-model.ts";
import type { Cursor } from "./use-cursor.ts";

/**
 * What is said about a point: its title, its details, the value of the chosen series, those of the others,
 * and what the chosen one is marked as.
 */
export function readingText(
  { point, ys }: PlacedPoint,
  series: readonly ChartSeries[],
  chosen: number,
  marks: readonly ChartMark[] = [],
): string {
  const values = series.map(({ label }, index) => valueText(label, point.values[index], ys[index]));
  const ordered = [...values.slice(chosen, chosen + 1), ...values.toSpliced(chosen, 1)];
  const words = marks.filter(({ key }) => key === point.key).map(({ text }) => text);
  return [point.title, ...point.details, ...ordered, ...words].join(", ");
}

/** The point nearest to a place in x; of those with equal x the nearest in y. And its nearest series. */
export function cursorAt({ points }: LineChartModel, x: number, y: number): Cursor | undefined {
  let best: Cursor | undefined;
  let bestX = Number.POSITIVE_INFINITY;
  let bestY = Number.POSITIVE_INFINITY;
  points.forEach((point, index) => {
    const distance = Math.abs(point.x - x);
    if (distance > bestX) return;
    const nearest = nearestSeries(point, y);
    if (distance === bestX && nearest.distance >= bestY) return;
    best = { point: index, series: nearest.series };
    bestX = distance;
    bestY = nearest.distance;
  });
  return best;
}

function nearestSeries({ ys }: PlacedPoint, y: number) {
  let series = 0;
  let distance = Number.POSITIVE_INFINITY;
  ys.forEach((value, index) => {
    if (typeof value !== "number" || Math.abs(value - y) >= distance) return;
    series = index;
    distance = Math.abs(value - y);
  });
  return { series, distance };
}

/** What the chart is about, for those who don't see it. */
export function describeLines(
  { points, notes }: LineChartModel,
  series: readonly ChartSeries[],
  canOpen: boolean,
): string {
  const [first, last] = [points[0], points.at(-1)];
  const ends =
    first === undefined || last === undefined ? "" : `${first.point.title} to ${last.point.title}`;
  const names = series.map(({ label }) => label).join(", ");
  return [
    points.length === 1 ? `1 point, ${first?.point.title}` : `${points.length} points, ${ends}`,
    `Lines: ${names}`,
    ...notes,
    "Left and right arrow keys read the points",
    ...(series.length > 1 ? ["Up and down arrow keys choose the line"] : []),
    ...(canOpen ? ["Enter opens the point"] : []),
  ]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}
