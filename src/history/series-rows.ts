import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";
import { numberAt } from "../artifact/metadata.ts";
import { compareDecimals, type Decimal } from "../json/decimal.ts";
import type { Axis } from "../url-state/chart-state.ts";
import { alongAxis, axisValue } from "./axis-value.ts";
import { finiteDecimal } from "./pick-checkpoint.ts";

/** A version in the table of a history or a run. */
export interface SeriesRow {
  /** Identifies it, and opens it. */
  readonly key: string;
  readonly version: ArtifactVersion;
  /** The values of the metrics, exactly as sent; `undefined` where there is no number. */
  readonly values: readonly (string | undefined)[];
}

/** What the table is sorted by: an axis, or a metric by its index. */
export interface RowOrder {
  readonly by: Axis | number;
  readonly isDescending: boolean;
}

/** The rows of versions along an axis. */
export function seriesRows(
  versions: readonly ArtifactVersion[],
  axis: Axis,
  metrics: readonly string[],
): readonly SeriesRow[] {
  const keys = new Set<string>();
  return alongAxis(versions, axis).map((version) => {
    const open = openKeyOf(version);
    // Some rows share an FQN.
    const key = keys.has(open) ? `id:${version.id}` : open;
    keys.add(key);
    return { key, version, values: metrics.map((path) => numberAt(version, path)) };
  });
}

/**
 * Sorts rows. Finite numbers are compared exactly; `NaN` and infinities are after them, and missing values last,
 * in both directions. Equal rows keep their order along the axis, which is reversed too.
 */
export function sortRows(
  rows: readonly SeriesRow[],
  { by, isDescending }: RowOrder,
): readonly SeriesRow[] {
  const keyed = rows.map((row) => ({ row, ...keyOf(row, by) }));
  const ordered = isDescending ? keyed.reverse() : keyed;
  return ordered
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) return a.rank - b.rank;
      const order = compareDecimals(a.value, b.value);
      return isDescending ? -order : order;
    })
    .map(({ row }) => row);
}

interface SortKey {
  readonly value: Decimal | undefined;
  /** 0 for finite numbers, 1 for other numbers, 2 for nothing. */
  readonly rank: number;
}

function keyOf({ version, values }: SeriesRow, by: Axis | number): SortKey {
  const source = typeof by === "number" ? values[by] : undefined;
  const value = typeof by === "number" ? finiteDecimal(source) : axisValue(version, by)?.exact;
  return { value, rank: value !== undefined ? 0 : source === undefined ? 2 : 1 };
}
