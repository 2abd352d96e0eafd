import { scaleLinear, scaleLog } from "d3-scale";
import type { Zone } from "../lib/time.ts";
import { leftOutNotes } from "./chart-notes.ts";
import type { ChartPoint, ChartSeries } from "./chart-types.ts";
import type { Place } from "./marker-path.ts";
import { type Domain, extentOf, linearDomain, logDomain } from "./number-domain.ts";
import { linearTicks, logTicks, type Tick, withLabels } from "./number-ticks.ts";
import { type Gap, placeable, readPlotValue } from "./plot-value.ts";
import { type SeriesPath, seriesPath } from "./series-path.ts";
import { cutLabel, estimateWidth } from "./text-width.ts";
import { xDomain, xTicks } from "./x-ticks.ts";

/** What a chart with lines shows, and its size in CSS pixels. */
export interface LineChartInput {
  readonly series: readonly ChartSeries[];
  readonly points: readonly ChartPoint[];
  readonly xLabel: string;
  readonly xKind: "number" | "time" | "category";
  readonly isLog: boolean;
  readonly width: number;
  readonly height: number;
  readonly zone: Zone;
}

/** The area of the lines within the chart, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label of an axis and its place along it, in CSS pixels. */
interface PlacedTick {
  readonly at: number;
  readonly label: string;
}

/** A point with the places of its values. */
export interface PlacedPoint {
  readonly point: ChartPoint;
  readonly x: number;
  /** In the order of the series; why it isn't plotted where it isn't a number. */
  readonly ys: readonly (number | Gap)[];
}

export interface LineChartModel {
  readonly width: number;
  readonly height: number;
  readonly box: Box;
  /** In the order of x; those with equal x in the given order. */
  readonly points: readonly PlacedPoint[];
  readonly xTicks: readonly PlacedTick[];
  readonly yTicks: readonly PlacedTick[];
  /** Where the name of the x axis ends, left of its first tick; absent if there is no room. */
  readonly xLabelAt: number | undefined;
  /** In the order of the series. */
  readonly paths: readonly SeriesPath[];
  /** What the chart says about values that it can't plot. */
  readonly notes: readonly string[];
}

const TOP = 20;
const BOTTOM = 30;
const MAX_LABEL = 96;
/** Of a horizontal line for each. */
const TICK_HEIGHT = 44;

/** Places everything in a chart with lines. All coordinates are finite, for any values. */
export function createLineChart(input: LineChartInput): LineChartModel {
  const { height, width, series } = input;
  const points = input.points
    .filter(({ x }) => Number.isFinite(x))
    .toSorted((a, b) => a.x - b.x)
    .map((point) => ({ point, x: placeable(point.x), values: plotValues(point, input) }));
  const yAxis = createYAxis(
    points.flatMap(({ values }) => values.filter(isNumber)),
    input,
  );
  const places = placesOf(points);
  const box = boxOf(input, places, yAxis.ticks);
  const atX = createXScale(input, places, box);
  const atY = yAxis.scale.range([box.bottom, box.top]);
  const ticks = atX.ticks.map(({ value, label }) => ({ at: atX.scale(value), label }));
  const placed = points.map(({ point, x, values }) => ({
    point,
    x: atX.scale(x),
    ys: values.map((value) => (isNumber(value) ? atY(value) : value)),
  }));
  return {
    width,
    height,
    box,
    points: placed,
    xTicks: ticks,
    xLabelAt: xLabelEnd(input, box, ticks[0]),
    yTicks: yAxis.ticks.map(({ value, label }) => ({ at: atY(value), label })),
    paths: series.map((_, index) => seriesPath(placesOfSeries(placed, index))),
    notes: notesOf(points),
  };
}

/** The plotted places of a series, in the order of the points. */
export function placesOfSeries(
  points: readonly PlacedPoint[],
  series: number,
): readonly (Place | undefined)[] {
  return points.map(({ x, ys }) => {
    const y = ys[series];
    return isNumber(y) ? { x, y } : undefined;
  });
}

interface ReadPoint {
  readonly point: ChartPoint;
  readonly x: number;
  /** In the order of the series. */
  readonly values: readonly (number | Gap)[];
}

function plotValues({ values }: ChartPoint, { series, isLog }: LineChartInput) {
  return series.map((_, index) => readPlotValue(values[index], isLog));
}

function notesOf(points: readonly ReadPoint[]): readonly string[] {
  return leftOutNotes(
    points.flatMap(({ point, values }) =>
      values.flatMap((gap, index) =>
        isNumber(gap) ? [] : [{ gap, text: point.values[index] ?? "" }],
      ),
    ),
  );
}

function createYAxis(values: readonly number[], { isLog, height }: LineChartInput) {
  const extent = extentOf(values);
  const count = Math.max(2, Math.floor((height - TOP - BOTTOM) / TICK_HEIGHT));
  if (extent === undefined) return { scale: scaleLinear().domain([0, 1]), ticks: [] };
  if (isLog) {
    const domain = logDomain(extent);
    return { scale: scaleLog().domain(domain), ticks: logTicks(domain, count + 2) };
  }
  const domain = linearDomain(extent, count);
  return { scale: scaleLinear().domain(domain), ticks: linearTicks(domain, count) };
}

/** The distinct places along the x axis. A category is called as its point is, without the middle if long. */
function placesOf(points: readonly ReadPoint[]): readonly Tick[] {
  const titles = new Map(points.map(({ x, point }) => [x, cutLabel(point.title, MAX_LABEL)]));
  return [...titles].map(([value, label]) => ({ value, label }));
}

function createXScale(
  { xKind, zone }: LineChartInput,
  places: readonly Tick[],
  { left, right }: Box,
) {
  const extent = extentOf(places.map(({ value }) => value)) ?? ([0, 1] as const);
  const domain: Domain = xDomain(extent, xKind);
  const axis = { kind: xKind, zone, places, width: right - left };
  return {
    scale: scaleLinear().domain(domain).range([left, right]),
    ticks: places.length === 0 ? [] : xTicks(axis, domain),
  };
}

/** Leaves room for the labels of the axes. */
function boxOf(
  { width, height, xKind, xLabel }: LineChartInput,
  places: readonly Tick[],
  yTicks: readonly Tick[],
): Box {
  const ends = [places[0], places.at(-1)].map((place) => endWidth(place, xKind) / 2);
  const [first = 0, last = 0] = ends;
  const yLabels = Math.max(0, ...yTicks.map(({ label }) => estimateWidth(label)));
  const xName = estimateWidth(xLabel) + first + 12;
  return {
    left: Math.ceil(Math.min(width * 0.45, Math.max(48, yLabels + 24, xName + 8))),
    right: Math.floor(width - Math.max(24, last + 4)),
    top: TOP,
    bottom: height - BOTTOM,
  };
}

function xLabelEnd(
  { xLabel }: LineChartInput,
  { left }: Box,
  first: PlacedTick | undefined,
): number | undefined {
  const firstStart = first === undefined ? left : first.at - estimateWidth(first.label) / 2;
  const end = Math.min(left, firstStart) - 8;
  return end < estimateWidth(xLabel) ? undefined : end;
}

function endWidth(place: Tick | undefined, kind: LineChartInput["xKind"]): number {
  if (place === undefined) return 0;
  if (kind === "time") return estimateWidth("06-02 02:16:05");
  const label = kind === "category" ? place.label : withLabels([place.value])[0]?.label;
  return Math.min(MAX_LABEL, estimateWidth(label ?? ""));
}

function isNumber<Other>(value: number | Other): value is number {
  return typeof value === "number";
}
