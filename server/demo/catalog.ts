import { LANGUAGE } from "./catalog-language.ts";
import { OTHER } from "./catalog-other.ts";
import { TABULAR } from "./catalog-tabular.ts";
import type { SeriesSpec } from "./series-spec.ts";

/** A series with what is worked out once: its size, its dates, its place among the others. */
export interface Series {
  readonly spec: SeriesSpec;
  /** Its place in {@link CHAPTERS}; below 256. */
  readonly index: number;
  /** The same for all series of one artifact. */
  readonly artifact: number;
  readonly count: number;
  /** Milliseconds since 1970 of its first moment, and how many it lasts. */
  readonly fromMs: number;
  readonly spanMs: number;
  /** For results: the checkpoints that they follow. */
  readonly after: Series | undefined;
}

const byKey = new Map<string, Series>();
const artifacts = new Map<string, number>();

function resolveSeries(spec: SeriesSpec, index: number): Series {
  const identity = `${spec.type ?? "artifact"}:${spec.repo}/${spec.name}`;
  const artifact = artifacts.get(identity) ?? artifacts.size;
  artifacts.set(identity, artifact);
  const after = spec.kind === "results" ? byKey.get(spec.after) : undefined;
  const series = {
    spec,
    index,
    artifact,
    after,
    count: countOf(spec, after),
    ...datesOf(spec),
  };
  if (spec.kind === "checkpoints") byKey.set(spec.key ?? spec.name, series);
  return series;
}

function countOf(spec: SeriesSpec, after: Series | undefined): number {
  if (spec.kind === "checkpoints") return spec.runs * spec.each;
  if (spec.kind === "releases") return spec.count;
  if (after?.spec.kind !== "checkpoints") throw new Error(`nothing is called ${spec.after}`);
  return after.spec.runs;
}

function datesOf(spec: SeriesSpec): { fromMs: number; spanMs: number } {
  if (spec.kind === "results") return { fromMs: 0, spanMs: 0 };
  const fromMs = Date.parse(spec.from);
  return { fromMs, spanMs: Date.parse(spec.until) - fromMs };
}

/** Every series; one that follows another comes after it. */
export const CATALOG: readonly Series[] = [...TABULAR, ...LANGUAGE, ...OTHER].map(resolveSeries);
