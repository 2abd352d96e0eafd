import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { type PathSummary, summarizePaths } from "../artifact/metadata-paths.ts";
import type { Axis, ChartState, Direction } from "../url-state/chart-state.ts";
import { directionOf, type RememberedDirections } from "../url-state/metric-directions.ts";
import { alongAxis, usedAxis } from "./axis-value.ts";
import { firstCompared } from "./changes-along.ts";
import { defaultMetrics, MAX_METRICS } from "./default-metrics.ts";
import { DEFAULT_TOLERANCE, finiteDecimal, type Picks, pickCheckpoint } from "./pick-checkpoint.ts";
import { type SeriesRow, seriesRows } from "./series-rows.ts";

/** A version that may be picked, with the value of the metric that decides. */
export interface Checkpoint {
  readonly key: string;
  readonly version: ArtifactVersion;
  readonly source: string | undefined;
}

/** Everything that the chart, the table and the picks of a history or a run show. */
export interface SeriesModel {
  /** The paths that have a number in any version. */
  readonly paths: readonly PathSummary[];
  /** The metrics of the chart; the first one decides. */
  readonly metrics: readonly string[];
  /** Those of them without a number in any version. */
  readonly withoutNumbers: readonly string[];
  /** How many metrics of the URL are left out, because a chart has at most {@link MAX_METRICS}. */
  readonly leftOut: number;
  /** Which values of the first metric are better. */
  readonly direction: Direction | undefined;
  readonly tolerance: number;
  /** The axis of the chart: the chosen one, or what it falls back on. */
  readonly axis: Axis;
  /** The axis that was requested, if it doesn't tell these versions apart. */
  readonly fallbackFrom: Axis | undefined;
  /** The order of the checkpoints, whatever the axis of the chart: the step, or else the version, or else the time. */
  readonly order: Axis;
  /** Along the axis. */
  readonly rows: readonly SeriesRow[];
  readonly picks: Picks<Checkpoint>;
}

/** The model of versions and their chart, as the URL has it. */
export function seriesModel(
  versions: readonly ArtifactVersion[],
  chart: ChartState,
  initialAxis: Axis,
  remembered: RememberedDirections,
): SeriesModel {
  const paths = numericPaths(versions);
  const metrics =
    chart.metrics.length > 0 ? chart.metrics.slice(0, MAX_METRICS) : defaultMetrics(paths);
  const [first] = metrics;
  const direction =
    first === undefined ? undefined : directionOf(first, chart.directions, remembered);
  const tolerance = chart.tolerance ?? DEFAULT_TOLERANCE;
  const requested = chart.axis ?? initialAxis;
  const axis = usedAxis(versions, requested);
  const order = usedAxis(versions, "step");
  const rows = seriesRows(versions, axis, metrics);
  const inOrder = axis === order ? rows : seriesRows(versions, order, metrics);
  const checkpoints = inOrder.map(({ key, version, values }) => ({
    key,
    version,
    source: values[0],
  }));
  return {
    paths,
    metrics,
    withoutNumbers: metrics.filter((_, index) => rows.every(({ values }) => !values[index])),
    leftOut: Math.max(0, chart.metrics.length - MAX_METRICS),
    direction,
    tolerance,
    axis,
    fallbackFrom: axis === requested ? undefined : requested,
    order,
    rows,
    picks: pickCheckpoint(checkpoints, direction, tolerance),
  };
}

/** All metadata is read for the paths, which a change of the chart doesn't change. */
const pathsCache = new WeakMap<readonly ArtifactVersion[], readonly PathSummary[]>();

function numericPaths(versions: readonly ArtifactVersion[]): readonly PathSummary[] {
  const cached = pathsCache.get(versions) ?? readNumericPaths(versions);
  pathsCache.set(versions, cached);
  return cached;
}

/** The numeric paths of the newest versions, as many of them as can be read at once. */
function readNumericPaths(versions: readonly ArtifactVersion[]): readonly PathSummary[] {
  const inOrder = alongAxis(versions, usedAxis(versions, "version"));
  const read = inOrder.slice(Math.min(firstCompared(inOrder), inOrder.length - 1));
  return summarizePaths(read).filter(({ numbers }) => numbers > 0);
}

/** The part of the range of the finite values of a metric that each row's value covers, from 0 to 1. */
export function barsOf(
  rows: readonly SeriesRow[],
  metric: number,
): readonly (number | undefined)[] {
  const values = rows.map(({ values }) =>
    finiteDecimal(values[metric]) === undefined ? Number.NaN : Number(values[metric]),
  );
  const finite = values.filter(Number.isFinite);
  const [low, high] = finite.reduce(
    ([min, max], value) => [Math.min(min, value), Math.max(max, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const share = (value: number) => (high > low ? (value - low) / (high - low) : 1);
  return values.map((value) => (Number.isFinite(value) ? share(value) : undefined));
}
