import { CATALOG, type Series } from "./catalog.ts";
import { randomHex } from "./seeded-random.ts";

/** Where a generated row stands: the `k`-th of a chapter, in the `block`-th edition of the catalogue. */
export interface RowPosition {
  readonly number: number;
  /** 0 for the first edition, whose artifacts have their plain names. */
  readonly edition: number;
  readonly series: Series;
  /** Counted from 0 within the chapter, oldest first. */
  readonly index: number;
}

interface EditionLayout {
  readonly allSeries: readonly Series[];
  /** For each chapter, how many rows stand before it. */
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

/** How many numbers the first edition fills. */
export const FIRST_EDITION_SIZE = FIRST.size;

/** The place of a generated row; `number` counts from 0 and is the row's for any size of the demo. */
export function positionOf(number: number): RowPosition {
  const beyond = number - FIRST.size;
  const layout = beyond < 0 ? FIRST : LATER;
  const edition = beyond < 0 ? 0 : 1 + Math.floor(beyond / LATER.size);
  const within = beyond < 0 ? number : beyond % LATER.size;
  const seriesIndex = lastAtMost(layout.starts, within);
  const series = layout.allSeries[seriesIndex];
  const start = layout.starts[seriesIndex];
  if (series === undefined || start === undefined) throw new RangeError(`no row ${number}`);
  return { number, edition, series, index: within - start };
}

/** The index of the last value that is not above the limit, in a rising list. */
function lastAtMost(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Number.POSITIVE_INFINITY) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** An integer that stands for a chapter in one edition; distinct for all of them. */
export function seriesSeed(series: Series, edition: number): number {
  return edition * 256 + series.index;
}

/** The run of a row: which of its chapter, which checkpoint in it, and the step. */
export interface RunPosition {
  readonly id: string;
  readonly run: number;
  readonly runs: number;
  /** Counted from 0; the last of a whole run is `planned - 1`. */
  readonly checkpoint: number;
  readonly planned: number;
  readonly step: number;
}

/** The run that logged a row, `undefined` for rows made outside any run. */
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
  const given = run === 0 && edition === 0 ? spec.runId : undefined;
  const id = given ?? randomHex(seriesSeed(series, edition) * 64 + run, 3);
  const step = (checkpoint + 1) * spec.every;
  const planned = spec.planned ?? spec.each;
  return { id, run, runs: spec.runs, checkpoint, planned, step };
}

/** The last checkpoint of a run. */
export function lastRowOfRun(series: Series, edition: number, run: number): RowPosition {
  const each = series.count / (series.spec.kind === "checkpoints" ? series.spec.runs : 1);
  return { number: -1, edition, series, index: (run + 1) * each - 1 };
}
