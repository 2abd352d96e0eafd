import { type ArtifactVersion, versionTitle } from "../artifact/artifact-version.ts";
import type { ChartMark, ChartPoint, ChartSeries } from "../charts/chart-types.ts";
import { groupDigits } from "../lib/count.ts";
import { showTime, type Zone } from "../lib/time.ts";
import { axisValue } from "./axis-value.ts";
import { finiteDecimal } from "./pick-checkpoint.ts";
import type { Checkpoint, SeriesModel } from "./series-model.ts";

interface SeriesChart {
  readonly series: readonly ChartSeries[];
  readonly points: readonly ChartPoint[];
  readonly marks: readonly ChartMark[];
  /** How many versions have no place along the axis, so that only the table has them. */
  readonly leftOut: number;
}

/**
 * The chart of a model.
 * @param hasEarliest whether the earliest good checkpoint is marked too
 * @param hasNames whether versions are of several artifacts
 */
export function chartOf(
  model: SeriesModel,
  zone: Zone,
  { hasEarliest, hasNames }: { readonly hasEarliest: boolean; readonly hasNames: boolean },
): SeriesChart {
  const { axis, metrics, rows, picks } = model;
  const points = rows.flatMap(({ key, version, values }): ChartPoint[] => {
    const place = axisValue(version, axis);
    if (place === undefined) return [];
    const title = titleOf(version, hasNames);
    return [{ key, title, details: detailsOf(version, zone), x: place.x, values }];
  });
  return {
    series: metrics.map((path, index) => ({ key: path, label: path, style: index })),
    points,
    marks: marksOf(picks, hasEarliest),
    leftOut: rows.length - points.length,
  };
}

/**
 * "Version 13", or "llama-sft 13" beside versions of other artifacts.
 * @param noun "version" within a sentence
 */
export function titleOf(
  version: ArtifactVersion,
  hasNames: boolean,
  noun: "Version" | "version" = "Version",
): string {
  const { version: number } = version;
  return hasNames || number === undefined ? versionTitle(version) : `${noun} ${number}`;
}

function detailsOf({ step, createdAt }: ArtifactVersion, zone: Zone): readonly string[] {
  const time = createdAt === undefined ? undefined : showTime(createdAt, zone, 0);
  return [
    ...(step === undefined ? [] : [`step ${groupDigits(step)}`]),
    ...(time === undefined ? [] : [time.minutes + time.seconds]),
  ];
}

function marksOf(
  { best, earliest, last }: SeriesModel["picks"],
  hasEarliest: boolean,
): readonly ChartMark[] {
  const markOf = (kind: ChartMark["kind"], checkpoint: Checkpoint | undefined): ChartMark[] =>
    finiteDecimal(checkpoint?.source) === undefined || checkpoint === undefined
      ? []
      : [{ key: checkpoint.key, series: 0, kind, text: `${kind} ${checkpoint.source}` }];
  return [
    ...markOf("best", best),
    ...(hasEarliest && earliest !== best ? markOf("earliest", earliest) : []),
    ...(last === best ? [] : markOf("last", last)),
  ];
}
