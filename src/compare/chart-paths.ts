import type { ChartAxis, ChartPoint, ParallelLine } from "../charts/chart-types.ts";
import { parsePath } from "../json/path.ts";
import type { Direction } from "../url-state/chart-state.ts";
import { type ComparedColumn, versionIn } from "./compared-column.ts";
import type { ComparedRow } from "./compared-row.ts";
import { hasNumbers } from "./row-decimals.ts";
import { versionOrder } from "./version-order.ts";

/** How many paths the page chooses. */
const CHOSEN = 5;

type DirectionOf = (row: ComparedRow) => Direction | undefined;

/** The rows that a chart can show: of the metadata, different, and with two numbers; first those with a direction. */
export function chartableRows(
  rows: readonly ComparedRow[],
  directionOf: DirectionOf,
): readonly ComparedRow[] {
  const numeric = rows.filter(
    (row) => row.section === "metadata" && !row.isEqual && hasNumbers(row),
  );
  const known = new Set(numeric.filter((row) => directionOf(row) !== undefined));
  return [...known, ...numeric.filter((row) => !known.has(row))];
}

/** The rows of the chart: those of the chosen paths, or else the first that can be shown. */
export function chartRows(
  rows: readonly ComparedRow[],
  chartable: readonly ComparedRow[],
  metrics: readonly string[],
): readonly ComparedRow[] {
  const chosenPaths = new Set(metrics);
  // What was chosen is shown even if all versions have the same number.
  const numeric = rows.filter(
    (row) => chosenPaths.has(row.path) && row.section === "metadata" && hasNumbers(row),
  );
  const chosen = metrics.flatMap((path) => numeric.find((row) => row.path === path) ?? []);
  return chosen.length > 0 ? chosen : chartable.slice(0, CHOSEN);
}

/** How many paths complete a rule. */
const MAX_RULE_PATHS = 200;

/**
 * The paths that are offered for a rule: not those with an item that is named by what identifies it, which
 * can't be parsed.
 */
export function rulePaths(chartable: readonly ComparedRow[]): readonly string[] {
  const paths = chartable.slice(0, MAX_RULE_PATHS).map(({ path }) => path);
  return paths.filter((path) => parsePath(path) !== undefined);
}

/** One axis for each row: turned so that up is better. */
export function axesOf(
  rows: readonly ComparedRow[],
  directionOf: DirectionOf,
): readonly ChartAxis[] {
  return rows.map((row) => ({
    key: row.id,
    label: row.path,
    isUpLower: directionOf(row) === "lower",
  }));
}

/** One line for each version that is there, once. */
export function linesOf(
  rows: readonly ComparedRow[],
  columns: readonly ComparedColumn[],
): readonly ParallelLine[] {
  const shown = columns.flatMap((column, index) =>
    column.state.kind === "shown" && column.duplicateOf === undefined ? [{ column, index }] : [],
  );
  return shown.map(({ column, index }) => ({
    key: column.reference,
    label: column.label,
    style: column.style,
    values: rows.map(({ nodes }) => {
      const node = nodes[index];
      return node?.kind === "number" ? node.source : undefined;
    }),
  }));
}

/**
 * The points of a line along the versions that are there. Their places are by step, version and time, as those
 * of a run are, not by column.
 */
export function pointsOf(
  { nodes }: ComparedRow,
  columns: readonly ComparedColumn[],
): readonly ChartPoint[] {
  return versionOrder(columns.map(versionIn)).flatMap((index, x) => {
    const column = columns[index];
    const version = column && versionIn(column);
    if (column === undefined || version === undefined) return [];
    const node = nodes[index];
    const value = node?.kind === "number" ? node.source : undefined;
    const { createdAt, step } = version;
    const details = [step && `step ${step}`, createdAt].filter((it) => it !== undefined);
    return [{ key: column.reference, title: column.label, details, x, values: [value] }];
  });
}
