import { CATALOG, type Series } from "./catalog.ts";
import { randomHex } from "./seeded-random.ts";

/** The position of a generated row: the `index`-th of a series, in an edition of the catalog. */
export interface RowPosition {
  readonly number: number;
  /** 0 for the first edition, whose artifacts have their plain names. */
  readonly edition: number;
  readonly series: Series;
  /** Counted from 0 within the series, oldest first. */
  readonly index: number;
}

interface EditionLayout {
  readonly allSeries: readonly Series[];
  /** For each series, how many rows come before it. */
  readonly starts: readonly number[];
  readonly size: number;
}

function layoutOf(allSeries: readonly Series[]): EditionLayout {
  const starts: number[] = [];
  let size = 0;
  for (const series of allSeries) {
    starts.push(size);
    size += series.count;
  }
  return { allSeries, starts, size };
}

const FIRST = layoutOf(CATALOG);
const LATER = layoutOf(CATALOG.filter((series) => series.spec.once === undefined));

/** The number of rows in the first edition. */
export const FIRST_EDITION_SIZE = FIRST.size;

/**
 * Returns the position of a generated row. `number` counts from 0 and doesn't depend on the demo's
 * size.
 */
export function positionOf(number: number): RowPosition {
  const beyond = number - FIRST.size;
  const layout = beyond < 0 ? FIRST : LATER;
  const edition = beyond < 0 ? 0 : 1 + Math.floor(beyond / LATER.size);
  const within = beyond < 0 ? number : beyond % LATER.size;
  const seriesIndex = lastAtMost(layout.starts, within);
  const series = layout.allSeries[seriesIndex];
  const start = layout.starts[seriesIndex];
  if (series === undefined || start === undefined)
    throw new RangeError(`There is no row ${number}.`);
  return { number, edition, series, index: within - start };
}

/** The index of the last value in an ascending list that doesn't exceed the limit. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** A seed for a series in one edition, different for all of them. */
export function seriesSeed(series: Series, edition: number): number {
  return edition * 256 + series.index;
}

/** A row's run: its number within the series, the checkpoint within the run, and the step. */
export interface RunPosition {
  readonly id: string;
  readonly run: number;
  readonly runs: number;
  /** Counted from 0; the last one of a complete run is `planned - 1`. */
  readonly checkpoint: number;
  readonly planned: number;
  readonly step: number;
}

/** Returns the run that logged a row, or undefined for rows logged outside of any run. */
export function runOf({ edition, series, index }: RowPosition): RunPosition | undefined {
  const { spec } = series;
  if (spec.kind === "releases") return undefined;
  if (spec.kind === "results") {
    return series.after === undefined
      ? undefined
      : runOf(lastRowOfRun(series.after, edition, index));
  }
  const run = Math.floor(index / spec.each);
  const checkpoint = index % spec.each;
  const fixed = run === 0 && edition === 0 ? spec.runId : undefined;
  const id = fixed ?? randomHex(seriesSeed(series, edition) * 64 + run, 3);
  const step = (checkpoint + 1) * spec.every;
  const planned = spec.planned ?? spec.each;
  return { id, run, runs: spec.runs, checkpoint, planned, step };
}

/** The position of a run's last checkpoint. */
export function lastRowOfRun(series: Series, edition: number, run: number): RowPosition {
  const each = series.count / (series.spec.kind === "checkpoints" ? series.spec.runs : 1);
  return { number: -1, edition, series, index: (run + 1) * each - 1 };
}
