import type { Artifact } from "../artifact/artifact.ts";

/** How a cell is rendered; src/artifacts/artifact-cells.tsx has one renderer for each kind. */
export type ArtifactCellKind = "name" | "text" | "newest" | "count" | "alias" | "tags" | "time";

/** Everything that is specific to one column of the artifacts page. */
export interface ArtifactColumnSpec {
  readonly label: string;
  /** The width in CSS pixels; of the name, the minimum. */
  readonly width: number;
  /** The width that its header needs in CSS pixels while the artifacts are sorted by it. */
  readonly sortedWidth?: number;
  readonly cell: ArtifactCellKind;
  /** The value as text; `undefined` shows a dash and sorts last. */
  readonly value: (artifact: Artifact) => string | undefined;
  /** How values are compared; by default as text. `undefined` if not all of them are known. */
  readonly sort: "text" | "number" | "instant" | undefined;
  /** Right-aligned, including the header. */
  readonly numeric?: true;
}

const SPECS = {
  name: { label: "Name", width: 240, cell: "name", sort: "text", value: ({ name }) => name },
  type: {
    label: "Type",
    width: 72,
    sortedWidth: 88,
    cell: "text",
    sort: "text",
    value: ({ type }) => type,
  },
  ml_repo: {
    label: "ML repo",
    width: 136,
    cell: "text",
    sort: "text",
    value: ({ mlRepo, mlRepoId }) => mlRepo ?? mlRepoId,
  },
  version: {
    label: "Newest",
    width: 80,
    sortedWidth: 96,
    cell: "newest",
    sort: "number",
    numeric: true,
    value: ({ newest }) => newest?.version,
  },
  versions: {
    label: "Versions",
    width: 76,
    cell: "count",
    // Counting takes a request for each artifact, so only those in view are counted.
    sort: undefined,
    numeric: true,
    value: () => undefined,
  },
  alias: {
    label: "Alias",
    width: 120,
    cell: "alias",
    sort: "text",
    value: ({ newest }) => newest?.alias,
  },
  tags: {
    label: "Tags",
    width: 160,
    cell: "tags",
    sort: "text",
    value: ({ newest }) => newest?.tags.join(", ") || undefined,
  },
  updated_at: {
    label: "Updated",
    width: 148,
    cell: "time",
    sort: "instant",
    value: ({ newest }) => newest?.updatedAt ?? newest?.createdAt,
  },
  created_by: {
    label: "Created by",
    width: 132,
    cell: "text",
    sort: "text",
    value: ({ newest }) => newest?.createdBy,
  },
} satisfies Record<string, ArtifactColumnSpec>;

export type ArtifactColumnId = keyof typeof SPECS;

/** All columns of the artifacts page, in order. */
export const ARTIFACT_COLUMNS: Readonly<Record<ArtifactColumnId, ArtifactColumnSpec>> = SPECS;

export const ARTIFACT_COLUMN_IDS: readonly ArtifactColumnId[] =
  Object.keys(ARTIFACT_COLUMNS).filter(isArtifactColumnId);

/** Whether a text is the ID of a column. */
export function isArtifactColumnId(text: string): text is ArtifactColumnId {
  return Object.hasOwn(ARTIFACT_COLUMNS, text);
}

/** The order of the artifacts: by one column. */
export interface ArtifactSort {
  readonly id: ArtifactColumnId;
  readonly descending: boolean;
}
