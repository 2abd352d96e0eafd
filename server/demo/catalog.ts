import { LANGUAGE } from "./catalog-language.ts";
import { OTHER } from "./catalog-other.ts";
import { TABULAR } from "./catalog-tabular.ts";
import type { SeriesSpec } from "./series-spec.ts";

/**
 * A series of the catalog: its spec, and what is derived from it once (size, dates, position among
 * the others).
 */
export interface Series {
  readonly spec: SeriesSpec;
  /** Its index in {@link CATALOG}; below 256. */
  readonly index: number;
  /** A number shared by all series of one artifact. */
  readonly artifact: number;
  readonly count: number;
  /** When the series starts, in milliseconds since 1970, and how long it lasts. */
  readonly fromMs: number;
  readonly spanMs: number;
  /** For results: the checkpoints that they belong to. */
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
  if (after?.spec.kind !== "checkpoints")
    throw new Error(`There are no checkpoints with the key ${spec.after}.`);
  return after.spec.runs;
}

function datesOf(spec: SeriesSpec): { fromMs: number; spanMs: number } {
  if (spec.kind === "results") return { fromMs: 0, spanMs: 0 };
  const fromMs = Date.parse(spec.from);
  return { fromMs, spanMs: Date.parse(spec.until) - fromMs };
}

/** All series. A series that depends on another comes after it. */
export const CATALOG: readonly Series[] = [...TABULAR, ...LANGUAGE, ...OTHER].map(resolveSeries);
