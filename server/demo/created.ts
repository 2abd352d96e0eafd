import type { Chapter } from "./catalogue.ts";
import { draw } from "./chance.ts";
import { chapterSeed, lastOfRun, type Place } from "./place.ts";
import type { Checkpoints } from "./series.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When a row was made, in milliseconds since 1970; rises with `k` within a chapter. */
export function createdMs({ block, chapter, k }: Place): number {
  const { series, fromMs, spanMs } = chapter;
  const seed = chapterSeed(chapter, block);
  if (series.kind === "results") {
    if (chapter.after === undefined) return fromMs;
    return createdMs(lastOfRun(chapter.after, block, k)) + (2 + 20 * draw(seed, k)) * MINUTE;
  }
  if (series.kind === "checkpoints") {
    return checkpointMs(chapter, series, seed, k);
  }
  if (series.daily) return fromMs + k * DAY + 40_000 * draw(seed, k);
  return fromMs + ((k + 0.8 * draw(seed, k)) * spanMs) / series.count;
}

/**
 * A run's checkpoints come at a steady pace: minutes apart for boosted trees, an hour or two for the
 * rest, never so slow that a run meets the next one. The last run ends shortly before the series does.
 */
function checkpointMs(chapter: Chapter, series: Checkpoints, seed: number, k: number): number {
  const run = Math.floor(k / series.each);
  const share = chapter.spanMs / series.runs;
  const { earliest, spread, room } = windowOf(run, series.runs);
  const slowness = series.story === "boosting" ? 12 : 50;
  const wanted = slowness * (1 + 1.4 * draw(seed, 900)) * MINUTE;
  const pace = Math.min(wanted, (room * share) / series.each);
  const start = chapter.fromMs + (run + earliest + spread * draw(seed, run)) * share;
  return start + ((k % series.each) + 0.5 * draw(seed, 1000 + k)) * pace;
}

/** The part of its share of time in which a run starts, and the part it may last. */
function windowOf(run: number, runs: number) {
  if (runs === 1) return { earliest: 0, spread: 0.05, room: 0.9 };
  if (run === runs - 1) return { earliest: 0.8, spread: 0.11, room: 0.08 };
  return { earliest: 0, spread: 0.65, room: 0.3 };
}
