import { type AxisScale, createAxisScale } from "./axis-scale.ts";
import { leftOutNotes } from "./chart-notes.ts";
import type { ChartAxis, ParallelLine } from "./chart-types.ts";
import type { Box } from "./line-chart-model.ts";
import type { Place } from "./marker-path.ts";
import type { Gap } from "./plot-value.ts";
import { type SeriesPath, seriesPath } from "./series-path.ts";
import { spreadLabels } from "./spread-labels.ts";
import { estimateWidth } from "./text-width.ts";

/** What a chart with parallel axes shows, and its size in CSS pixels. */
export interface ParallelInput {
  readonly axes: readonly ChartAxis[];
  readonly lines: readonly ParallelLine[];
  readonly width: number;
  readonly height: number;
  /** On paper, where nothing scrolls. */
  readonly isNarrow?: boolean;
}

export interface PlacedAxis extends Pick<AxisScale, "top" | "bottom"> {
  readonly axis: ChartAxis;
  readonly x: number;
}

export interface PlacedLine {
  readonly line: ParallelLine;
  /** In the order of the axes; why it isn't plotted where it isn't a number. */
  readonly ys: readonly (number | Gap)[];
  readonly places: readonly (Place | undefined)[];
  readonly path: SeriesPath;
  /** Where the line ends, and where its label is; absent without room. */
  readonly end?: { readonly from: Place; readonly label: Place };
}

export interface ParallelModel {
  readonly width: number;
  readonly height: number;
  readonly box: Box;
  /** Between two axes, in CSS pixels. */
  readonly distance: number;
  readonly axes: readonly PlacedAxis[];
  readonly lines: readonly PlacedLine[];
  readonly notes: readonly string[];
}

/** Names and values of two axes need that much; more axes make the chart wider than its place. */
const LEAST_DISTANCE = 88;
const NARROW_DISTANCE = 40;
const TOP = 48;
const BOTTOM = 28;
const MAX_LABEL = 140;
const LABEL_HEIGHT = 14;

/** The least height of a chart that has room for the labels of that many lines, in CSS pixels. */
export function labelsHeight(lines: number): number {
  return TOP + BOTTOM + Math.max(0, lines - 1) * LABEL_HEIGHT;
}

/** Places everything in a chart with parallel axes. All coordinates are finite, for any values. */
export function createParallelChart(input: ParallelInput): ParallelModel {
  const { axes, lines, height } = input;
  const { width, left, right, distance } = widthsOf(input);
  const box = { left, right, top: TOP, bottom: height - BOTTOM };
  const scales = axes.map(({ isUpLower }, index) =>
    createAxisScale(
      lines.map(({ values }) => values[index]),
      isUpLower,
      [box.top, box.bottom],
    ),
  );
  const xs = axes.map((_, index) =>
    axes.length > 1 ? left + index * distance : (left + right) / 2,
  );
  const plotted = lines.map((line) => placeLine(line, scales, xs));
  const ended = withEnds(plotted, { ...box, right: xs.at(-1) ?? right });
  return {
    width,
    height,
    box,
    distance,
    axes: axes.map((axis, index) => ({
      axis,
      x: xs[index] ?? left,
      ...endsOf(scales[index]),
    })),
    lines: ended,
    notes: [...leftOutNotes(plotted.flatMap(leftOut)), ...unlabeledNotes(ended)],
  };
}

function endsOf(scale: AxisScale | undefined): Pick<AxisScale, "top" | "bottom"> {
  const { top, bottom } = scale ?? {};
  return { ...(top !== undefined && { top }), ...(bottom !== undefined && { bottom }) };
}

function widthsOf({ axes, lines, width, isNarrow }: ParallelInput) {
  const labels = Math.max(0, ...lines.map(({ label }) => estimateWidth(label)));
  const margin = Math.min(MAX_LABEL, labels) + 40;
  const left = LEAST_DISTANCE / 2;
  const least = isNarrow === true ? NARROW_DISTANCE : LEAST_DISTANCE;
  const gaps = Math.max(1, axes.length - 1);
  const distance = Math.max(least, (width - left - margin) / gaps);
  const right = left + distance * gaps;
  return { left, right, distance, width: Math.max(width, Math.ceil(right + margin)) };
}

function placeLine(line: ParallelLine, scales: readonly AxisScale[], xs: readonly number[]) {
  const ys = scales.map(({ place }, index) => place(line.values[index]));
  const places = ys.map((y, index) =>
    typeof y === "number" ? { x: xs[index] ?? 0, y } : undefined,
  );
  return { line, ys, places, path: seriesPath(places) };
}

function leftOut({ line, ys }: Pick<PlacedLine, "line" | "ys">) {
  return ys.flatMap((gap, index) =>
    typeof gap === "number" ? [] : [{ gap, text: line.values[index] ?? "" }],
  );
}

/** Says how many lines have no label; nothing about those without numbers, which aren't plotted. */
function unlabeledNotes(lines: readonly PlacedLine[]): readonly string[] {
  const count = lines.filter(
    ({ places, end }) => end === undefined && places.some((place) => place !== undefined),
  ).length;
  if (count === 0) return [];
  return [
    count === 1
      ? "1 line has no room for its label"
      : `${count} lines have no room for their labels`,
  ];
}

/** Labels are where their lines end, apart from each other. Muted lines get one only if all fit. */
function withEnds(
  lines: readonly PlacedLine[],
  { right, top, bottom }: Box,
): readonly PlacedLine[] {
  const room = Math.floor((bottom - top) / LABEL_HEIGHT) + 1;
  const ending = lines.filter(({ places }) => places.some((place) => place !== undefined));
  const named =
    ending.length <= room ? ending : ending.filter(({ line }) => line.style !== "muted");
  const labeled = named.slice(0, room);
  const ends = labeled.map(({ places }) => places.findLast((place) => place !== undefined));
  const ys = spreadLabels(
    ends.map((end) => end?.y ?? top),
    LABEL_HEIGHT,
    [top, bottom],
  );
  return lines.map((line) => {
    const index = labeled.indexOf(line);
    const [from, y] = [ends[index], ys[index]];
    if (from === undefined || y === undefined) return line;
    return { ...line, end: { from, label: { x: right + 26, y } } };
  });
}
