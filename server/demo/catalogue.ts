import type { Series } from "./series.ts";
import { LANGUAGE } from "./series-language.ts";
import { OTHER } from "./series-other.ts";
import { TABULAR } from "./series-tabular.ts";

/** A series with what is worked out once: its size, its dates, its place among the others. */
export interface Chapter {
  readonly series: Series;
  /** Its place in {@link CHAPTERS}; below 256. */
  readonly index: number;
  /** The same for all series of one artifact. */
  readonly artifact: number;
  readonly count: number;
  /** Milliseconds since 1970 of its first moment, and how many it lasts. */
  readonly fromMs: number;
  readonly spanMs: number;
  /** For results: the checkpoints that they follow. */
  readonly after: Chapter | undefined;
}

const byKey = new Map<string, Chapter>();
const artifacts = new Map<string, number>();

function chapterOf(series: Series, index: number): Chapter {
  const identity = `${series.type ?? "artifact"}:${series.repo}/${series.name}`;
  const artifact = artifacts.get(identity) ?? artifacts.size;
  artifacts.set(identity, artifact);
  const after = series.kind === "results" ? byKey.get(series.after) : undefined;
  const chapter = {
    series,
    index,
    artifact,
    after,
    count: countOf(series, after),
    ...datesOf(series),
  };
  if (series.kind === "checkpoints") byKey.set(series.key ?? series.name, chapter);
  return chapter;
}

function countOf(series: Series, after: Chapter | undefined): number {
  if (series.kind === "checkpoints") return series.runs * series.each;
  if (series.kind === "releases") return series.count;
  if (after?.series.kind !== "checkpoints") throw new Error(`nothing is called ${series.after}`);
  return after.series.runs;
}

function datesOf(series: Series): { fromMs: number; spanMs: number } {
  if (series.kind === "results") return { fromMs: 0, spanMs: 0 };
  const fromMs = Date.parse(series.from);
  return { fromMs, spanMs: Date.parse(series.until) - fromMs };
}

/** Every series; one that follows another comes after it. */
export const CHAPTERS: readonly Chapter[] = [...TABULAR, ...LANGUAGE, ...OTHER].map(chapterOf);
