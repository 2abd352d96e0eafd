import { omitUndefined } from "../lib/omit-undefined.ts";
import { MAX_VALUE_LENGTH } from "./filter-parsers.ts";
import type { IgnoredParam } from "./ignored-param.ts";
import { ParamReader } from "./search-params.ts";
import type { ChartParams } from "./url-state.ts";

/** What the points of a chart are placed along. */
export const AXES = ["step", "version", "time"] as const;
export type Axis = (typeof AXES)[number];

/** Which values of a metric are better. */
export type Direction = "higher" | "lower";

/** The chosen directions, by the path of the metric. */
export type Directions = ReadonlyMap<string, Direction>;

/** The chart of a version's history or run, as the URL has it. */
export interface ChartState {
  /** Paths in the metadata, as `formatPath` writes them; the first is the metric that decides. */
  readonly metrics: readonly string[];
  /** Absent: the step where steps differ, or else the version, or else the time. */
  readonly axis?: Axis;
  readonly isLog: boolean;
  /** Overrides what this browser remembers and what the name of a metric tells. */
  readonly directions: Directions;
  /** How far from the best the earliest good checkpoint may be, in percent; absent for 1. */
  readonly tolerance?: number;
  /** Whether all artifacts of the run are shown, not only the open version's. */
  readonly isWholeRun: boolean;
}

export const INITIAL_CHART: ChartState = {
  metrics: [],
  isLog: false,
  directions: new Map(),
  isWholeRun: false,
};

/** Reads the chart's parameters. Never throws: invalid values are ignored and reported. */
export function readChart(params: ChartParams = []): {
  readonly chart: ChartState;
  readonly ignored: readonly IgnoredParam[];
} {
  const reader = new ParamReader(new URLSearchParams(params.map(([...pair]) => pair)).toString());
  const chart = {
    metrics: takePaths(reader, "metric"),
    isLog: reader.takeOne("scale", only("log"), 'must be "log"') !== undefined,
    directions: takeDirections(reader),
    isWholeRun: reader.takeOne("of", only("run"), 'must be "run"') !== undefined,
    ...omitUndefined({
      axis: reader.takeOne("axis", (text) => AXES.find((axis) => axis === text), "unknown axis"),
      tolerance: reader.takeOne("tolerance", readTolerance, "must be a percentage from 0 to 100"),
    }),
  };
  return { chart, ignored: reader.ignored };
}

/** Returns the chart's parameters; `readChart` reads them back. Defaults are left out. */
export function writeChart(chart: ChartState): ChartParams {
  const { metrics, axis, isLog, directions, tolerance, isWholeRun } = chart;
  return [
    ...metrics.map((path) => ["metric", path] as const),
    ...directionPairs(directions),
    ...(axis === undefined ? [] : [["axis", axis] as const]),
    ...(isLog ? [["scale", "log"] as const] : []),
    ...(tolerance === undefined ? [] : [["tolerance", String(tolerance)] as const]),
    ...(isWholeRun ? [["of", "run"] as const] : []),
  ];
}

/** The parameters of chosen directions; `takeDirections` reads them back. */
export function directionPairs(directions: Directions): readonly (readonly [Direction, string])[] {
  const of = (side: Direction) =>
    [...directions].flatMap(([path, direction]) =>
      direction === side ? [[side, path] as const] : [],
    );
  return [...of("higher"), ...of("lower")];
}

/** Reads chosen directions. A path that is in both parameters counts as `higher`. */
export function takeDirections(reader: ParamReader): Directions {
  const directions = new Map<string, Direction>();
  for (const direction of ["higher", "lower"] as const) {
    for (const path of takePaths(reader, direction)) {
      if (!directions.has(path)) directions.set(path, direction);
      else reader.ignored.push({ name: direction, text: path, reason: "repeated" });
    }
  }
  return directions;
}

/** Reads distinct paths. */
export function takePaths(reader: ParamReader, name: string): readonly string[] {
  const paths = new Set<string>();
  for (const text of reader.takeAll(name)) {
    const isLong = text.length > MAX_VALUE_LENGTH;
    if (!isLong && !paths.has(text)) paths.add(text);
    else reader.ignored.push({ name, text, reason: isLong ? "too long" : "repeated" });
  }
  return [...paths];
}

function only<const Value extends string>(value: Value) {
  return (text: string) => (text === value ? value : undefined);
}

/** Reads a tolerance in percent; `undefined` if it isn’t from 0 to 100 with at most six decimals. */
export function readTolerance(text: string): number | undefined {
  const value = /^\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  return value <= 100 ? value : undefined;
}
