import type { Row } from "../api/schema.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { metadataAt } from "../artifact/metadata.ts";
import type { JsonNode } from "../json/nodes.ts";
import { truncate } from "../lib/truncate.ts";
import type { ColumnChoice } from "../url-state/column-choices.ts";
import { isPathColumnId, type PathColumnId, pathOfColumn } from "../url-state/columns.ts";
import type { CellContext } from "./cell-values.tsx";
import { type NumberRange, rangeOf } from "./number-range.ts";
import { pathCell } from "./path-cell.tsx";
import { PathLabel } from "./path-label.tsx";
import { pathTextOf } from "./path-text.ts";
import { numberKey, type SortKey } from "./sort-keys.ts";
import type { PathColumns } from "./use-path-columns.ts";

/** A column of a metadata path on one page of rows. */
export interface PathColumn {
  readonly id: PathColumnId;
  /** Whether at least half of its values are numbers, so that it is right-aligned; also without values. */
  readonly isNumeric: boolean;
  /** How the place of a number in the range is shown. */
  readonly format: "bar" | "heat" | "plain";
  /** The range of the page's finite numbers; `undefined` if they are all equal. */
  readonly range: NumberRange | undefined;
  /** Whether a number of the page leaves no room for a bar beside it at the default width. */
  readonly isLong: boolean;
}

/** How much of a value the page's search reads, in UTF-16 units; cells show less. */
const MAX_SEARCHED = 1000;

/** In characters. */
const MAX_BESIDE_BAR = 10;

/** What was read last from some rows, and for which columns. */
const known = new WeakMap<readonly Row[], { readonly key: string; readonly paths: PathColumns }>();

/**
 * Returns what the chosen columns of metadata paths show for these rows: the same object while only widths
 * and other columns change, so that no cell is rendered again.
 */
export function readPathColumns(
  choices: readonly ColumnChoice[],
  rows: readonly Row[],
): PathColumns {
  const shown = choices.flatMap(({ id, format = "bar" as const }) =>
    isPathColumnId(id) ? [{ id, format }] : [],
  );
  const key = JSON.stringify(shown);
  const last = known.get(rows);
  if (last?.key === key) return last.paths;
  const paths = pathsOf(
    new Map(shown.map(({ id, format }) => [id, readColumn(id, format, rows)] as const)),
  );
  known.set(rows, { key, paths });
  return paths;
}

function pathsOf(columns: ReadonlyMap<string, PathColumn>): PathColumns {
  return {
    cellOf(id, version, context: CellContext) {
      const column = columns.get(id) ?? readColumn(id, "plain", []);
      return pathCell(column, metadataAt(version, pathOfColumn(id)), context);
    },
    textOf: (version) =>
      [...columns.values()]
        .map(({ id }) => metadataAt(version, pathOfColumn(id)))
        .map((node) => (node === undefined ? "" : truncate(pathTextOf(node), MAX_SEARCHED)))
        .join("\n"),
    headerOf(id) {
      const column = columns.get(id);
      return (
        column && {
          shown: <PathLabel path={pathOfColumn(column.id)} />,
          numeric: column.isNumeric || undefined,
        }
      );
    },
  };
}

function readColumn(
  id: PathColumnId,
  format: PathColumn["format"],
  rows: readonly Row[],
): PathColumn {
  const path = pathOfColumn(id);
  const nodes = rows.flatMap((row) => {
    const node = row.kind === "version" ? metadataAt(row.version, path) : undefined;
    return node === undefined || node.kind === "null" ? [] : [node];
  });
  const numbers = nodes.flatMap((node) => (node.kind === "number" ? [node.source] : []));
  const isNumeric = numbers.length * 2 >= nodes.length;
  const isLong = numbers.some(({ length }) => length > MAX_BESIDE_BAR);
  return { id, isNumeric, format, range: rangeOf(numbers), isLong };
}

/**
 * Returns the sort key of a version's value at a path: numbers exactly, other values as their text.
 * `undefined`, which sorts last in both directions, for `NaN`, `null` and no value.
 */
export function pathSortKey(id: PathColumnId, version: ArtifactVersion): SortKey {
  const node = metadataAt(version, pathOfColumn(id));
  return node === undefined || isNothing(node) ? undefined : keyOf(node);
}

function isNothing(node: JsonNode): boolean {
  return node.kind === "null" || (node.kind === "number" && node.source === "NaN");
}

function keyOf(node: JsonNode): SortKey {
  return node.kind === "number" ? numberKey(node.source) : pathTextOf(node);
}
