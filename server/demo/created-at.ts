import type { Series } from "./catalog.ts";
import { lastRowOfRun, type RowPosition, seriesSeed } from "./row-position.ts";
import { randomFloat } from "./seeded-random.ts";
import type { Checkpoints } from "./series-spec.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Returns when a row was created, in milliseconds since 1970. Increases with `index` within a
 * series.
 */
export function createdMs({ edition, series, index }: RowPosition): number {
  const { spec, fromMs, spanMs } = series;
  const seed = seriesSeed(series, edition);
  if (spec.kind === "results") {
    if (series.after === undefined) return fromMs;
    return (
      createdMs(lastRowOfRun(series.after, edition, index)) +
      (2 + 20 * randomFloat(seed, index)) * MINUTE
    );
  }
  if (spec.kind === "checkpoints") {
    return checkpointMs(series, spec, seed, index);
  }
  if (spec.daily) return fromMs + index * DAY + 40_000 * randomFloat(seed, index);
  return fromMs + ((index + 0.8 * randomFloat(seed, index)) * spanMs) / spec.count;
}

/**
 * A run's checkpoints are evenly spaced: minutes apart for boosted trees, an hour or two for other
 * models, and never so slow that a run overlaps the next one. The last run ends shortly before the
 * series does.
 */
function checkpointMs(series: Series, spec: Checkpoints, seed: number, index: number): number {
  const run = Math.floor(index / spec.each);
  const slot = series.spanMs / spec.runs;
  const { earliest, spread, room } = windowOf(run, spec.runs);
  const slowness = spec.metadataKind === "boosting" ? 12 : 50;
  const preferred = slowness * (1 + 1.4 * randomFloat(seed, 900)) * MINUTE;
  const pace = Math.min(preferred, (room * slot) / spec.each);
  const start = series.fromMs + (run + earliest + spread * randomFloat(seed, run)) * slot;
  return start + ((index % spec.each) + 0.5 * randomFloat(seed, 1000 + index)) * pace;
}

/** The part of its time slot in which a run starts, and the part that it may last. */
function windowOf(run: number, runs: number) {
  if (runs === 1) return { earliest: 0, spread: 0.05, room: 0.9 };
  if (run === runs - 1) return { earliest: 0.8, spread: 0.11, room: 0.08 };
  return { earliest: 0, spread: 0.65, room: 0.3 };
}
