import type { Row } from "../api/schema.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { metadataAt } from "../artifact/metadata.ts";
import type { JsonNode } from "../json/nodes.ts";
import { CutText } from "../ui/cut-text.tsx";
import type { ColumnChoice } from "../url-state/column-choices.ts";
import { isPathColumnId, type PathColumnId, pathOfColumn } from "../url-state/columns.ts";
import type { CellContext } from "./cell-values.tsx";
import { type NumberRange, rangeOf } from "./number-range.ts";
import { pathCell } from "./path-cell.tsx";
import { pathTextOf } from "./path-text.ts";
import { numberKey, type SortKey } from "./sort-keys.ts";
import type { PathColumns } from "./use-path-columns.ts";

/** A column of a metadata path on one page of rows. */
export interface PathColumn {
  readonly id: PathColumnId;
  /** Whether most of its values are numbers, so that it is right-aligned; also if there are none. */
  readonly isNumeric: boolean;
  /** How the place of a number in the range is shown. */
  readonly format: "bar" | "heat" | "plain";
  /** The range of the page's finite numbers; `undefined` if they are all equal. */
  readonly range: NumberRange | undefined;
}

/** Returns what the chosen columns of metadata paths show for these rows. */
export function readPathColumns(
  choices: readonly ColumnChoice[],
  rows: readonly Row[],
): PathColumns {
  const columns = new Map<string, PathColumn>();
  for (const { id, format = "bar" } of choices) {
    if (isPathColumnId(id)) columns.set(id, readColumn(id, format, rows));
  }
  return {
    cellOf(id, version, context: CellContext) {
      const column = columns.get(id) ?? { id, isNumeric: true, format: "plain", range: undefined };
      return pathCell(column, metadataAt(version, pathOfColumn(id)), context);
    },
    headerOf(id) {
      const column = columns.get(id);
      return (
        column && {
          shown: <CutText text={pathOfColumn(column.id)} className="font-mono" />,
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
  return { id, isNumeric, format, range: rangeOf(numbers) };
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
