import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { sourceLabel } from "../artifact/source.ts";
import { STEPS_AFTER_ROOT } from "../json/path-pattern.ts";
import { MAX_VALUE_LENGTH } from "./filter-parsers.ts";

/** How a column's cells are rendered; src/table/cells.tsx has one renderer for each kind. */
export type CellKind =
  | "name"
  | "text"
  | "prose"
  | "code"
  | "number"
  | "time"
  | "aliases"
  | "tags"
  | "ml-repo"
  | "creator"
  | "run"
  | "step"
  | "source";

/** Everything that is specific to one column; the rest of the app is derived from it. */
export interface ColumnSpec {
  /** The column's name, in its header and in the Columns panel. */
  readonly label: string;
  /** The default width in CSS pixels. */
  readonly width: number;
  /** The minimum width in CSS pixels while the column fills the remaining width. */
  readonly minWidth?: number;
  /** The width that a narrow column's header needs in CSS pixels while the page is sorted by it. */
  readonly sortedWidth?: number;
  readonly cell: CellKind;
  /** The cell's value as text; `undefined` shows a dash and sorts last. */
  readonly value: (version: ArtifactVersion) => string | undefined;
  /** How values are compared; by default as text. */
  readonly sort?: "number" | "instant";
  /** Right-aligned, including the header. */
  readonly numeric?: true;
  /** Hidden until the user shows it. */
  readonly optional?: true;
}

const SPECS = {
  name: { label: "Name", width: 240, minWidth: 192, cell: "name", value: (v) => v.name },
  version: {
    label: "Version",
    width: 64,
    sortedWidth: 112,
    cell: "number",
    numeric: true,
    sort: "number",
    value: (v) => v.version,
  },
  aliases: {
    label: "Aliases",
    width: 120,
    cell: "aliases",
    value: (v) => v.aliases.join(", ") || undefined,
  },
  tags: { label: "Tags", width: 148, cell: "tags", value: (v) => v.tags.join(", ") || undefined },
  ml_repo: { label: "ML repo", width: 128, cell: "ml-repo", value: (v) => v.mlRepo ?? v.mlRepoId },
  type: { label: "Type", width: 64, sortedWidth: 96, cell: "text", value: (v) => v.type },
  created_by: {
    label: "Created by",
    width: 124,
    cell: "creator",
    value: (v) => v.createdBy?.label,
  },
  created_at: {
    label: "Created",
    width: 140,
    cell: "time",
    sort: "instant",
    value: (v) => v.createdAt,
  },
  run: { label: "Run", width: 104, cell: "run", value: (v) => v.runId },
  step: {
    label: "Step",
    width: 68,
    sortedWidth: 96,
    cell: "step",
    numeric: true,
    sort: "number",
    value: (v) => v.step,
  },
  updated_at: {
    label: "Updated",
    width: 140,
    cell: "time",
    sort: "instant",
    optional: true,
    value: (v) => v.updatedAt,
  },
  description: {
    label: "Description",
    width: 240,
    cell: "prose",
    optional: true,
    value: (v) => v.description,
  },
  source: {
    label: "Source",
    width: 240,
    cell: "source",
    optional: true,
    value: (v) => sourceLabel(v.source),
  },
  fqn: { label: "FQN", width: 320, cell: "code", optional: true, value: (v) => v.fqn || undefined },
  id: { label: "ID", width: 200, cell: "code", optional: true, value: (v) => v.id || undefined },
  artifact_id: {
    label: "Artifact ID",
    width: 200,
    cell: "code",
    optional: true,
    value: (v) => v.artifactId,
  },
  ml_repo_id: {
    label: "ML repo ID",
    width: 96,
    sortedWidth: 132,
    cell: "code",
    sort: "number",
    optional: true,
    value: (v) => v.mlRepoId,
  },
} satisfies Record<string, ColumnSpec>;

export type BuiltInColumnId = keyof typeof SPECS;

const PATH_ROOT = "metadata";

/** The column of a metadata path: `metadata.val_loss`, `metadata["a.b"]`. `path-columns.ts` has more. */
export type PathColumnId = `${typeof PATH_ROOT}.${string}` | `${typeof PATH_ROOT}[${string}`;

/** A column of the list: one of its own, or that of a metadata path. */
export type ColumnId = BuiltInColumnId | PathColumnId;

/** The columns that the list has itself, in the order of the Columns panel. */
export const COLUMNS: Readonly<Record<BuiltInColumnId, ColumnSpec>> = SPECS;

export const COLUMN_IDS: readonly BuiltInColumnId[] =
  Object.keys(COLUMNS).filter(isBuiltInColumnId);

export function isBuiltInColumnId(text: string): text is BuiltInColumnId {
  return Object.hasOwn(COLUMNS, text);
}

/** Whether a text is the ID of a metadata path's column. */
export function isPathColumnId(text: string): text is PathColumnId {
  return (
    text.startsWith(PATH_ROOT) &&
    text.length <= MAX_VALUE_LENGTH &&
    STEPS_AFTER_ROOT.test(text.slice(PATH_ROOT.length))
  );
}

/** Whether a text is the ID of a column. */
export function isColumnId(text: string): text is ColumnId {
  return isBuiltInColumnId(text) || isPathColumnId(text);
}

/** The path of a column: `val_loss`, `["a.b"]`. */
export function pathOfColumn(id: PathColumnId): string {
  return id.slice(PATH_ROOT.length).replace(/^\./, "");
}

/** What is specific to a column. That of a path has no values here: `table/path-columns.tsx` reads them. */
export function columnSpecOf(id: ColumnId): Omit<ColumnSpec, "value" | "cell"> {
  return isBuiltInColumnId(id)
    ? COLUMNS[id]
    : { label: pathOfColumn(id), width: 144, numeric: true };
}
