/** A column of the list as the address has it: which, how wide, pinned or not. */
export interface ColumnChoice {
  readonly id: ColumnId;
  /** CSS pixels; absent is the column's own width. */
  readonly width?: number;
  /** Stays in sight at the left while the others scroll. */
  readonly pinned?: true;
}

/** Every column the list can show, in the order in which they are offered. */
export const COLUMN_IDS = [
  "name",
  "version",
  "aliases",
  "tags",
  "ml_repo",
  "type",
  "created_by",
  "created_at",
  "run",
  "step",
  "updated_at",
  "description",
  "source",
  "fqn",
  "id",
  "artifact_id",
  "ml_repo_id",
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

/** What a column is called in its head and wherever columns are chosen. */
export const COLUMN_LABELS: Readonly<Record<ColumnId, string>> = {
  name: "Name",
  version: "Version",
  aliases: "Aliases",
  tags: "Tags",
  ml_repo: "ML repo",
  type: "Type",
  created_by: "Created by",
  created_at: "Created",
  run: "Run",
  step: "Step",
  updated_at: "Updated",
  description: "Description",
  source: "Source",
  fqn: "FQN",
  id: "ID",
  artifact_id: "Artifact ID",
  ml_repo_id: "ML repo ID",
};

/** The order of the page's rows by one column; the whole result has an order of its own. */
export interface SortChoice {
  readonly id: ColumnId;
  readonly descending: boolean;
}

/** What stands where nobody chose: the name pinned, every column at its own width. */
export const DEFAULT_COLUMNS: readonly ColumnChoice[] = [
  { id: "name", pinned: true },
  ...COLUMN_IDS.slice(1, 10).map((id) => ({ id })),
];

export const LEAST_COLUMN_WIDTH = 48;
export const LARGEST_COLUMN_WIDTH = 999;

/** The word for the default columns, for a browser that keeps others. */
const DEFAULT_WORD = "default";

/** One column in the address: `!name~240` is pinned and 240 wide. */
const ITEM = /^(!?)([a-z_]+)(?:~(\d{2,3}))?$/;

/**
 * Reads the parameter `cols`, `name,version,tags~200`. Parts that name no column, or one again, are
 * left out and reported. The name is always there: it opens the row. Where no part can be read, no
 * columns were chosen.
 */
export function readColumns(text: string): {
  columns: readonly ColumnChoice[] | undefined;
  ignored: string[];
} {
  if (text === DEFAULT_WORD) return { columns: DEFAULT_COLUMNS, ignored: [] };
  const columns: ColumnChoice[] = [];
  const ignored: string[] = [];
  for (const part of text.split(",")) {
    const column = readColumn(part);
    if (column === undefined || columns.some(({ id }) => id === column.id)) ignored.push(part);
    else columns.push(column);
  }
  if (columns.length === 0) return { columns: undefined, ignored };
  const hasName = columns.some(({ id }) => id === "name");
  return { columns: hasName ? columns : [{ id: "name", pinned: true }, ...columns], ignored };
}

function readColumn(part: string): ColumnChoice | undefined {
  const [, pin, name, size] = ITEM.exec(part) ?? [];
  const id = COLUMN_IDS.find((known) => known === name);
  const width = size === undefined ? undefined : Number(size);
  if (id === undefined || (width !== undefined && width < LEAST_COLUMN_WIDTH)) return undefined;
  return {
    id,
    ...(width === undefined ? {} : { width }),
    ...(pin === "!" ? { pinned: true } : {}),
  };
}

/** The parameter `cols` of some columns; `readColumns` reads it back to the same. */
export function writeColumns(columns: readonly ColumnChoice[]): string {
  const text = columns
    .map(({ id, width, pinned }) => `${pinned ? "!" : ""}${id}${width ? `~${width}` : ""}`)
    .join(",");
  return text === DEFAULT_TEXT ? DEFAULT_WORD : text;
}

const DEFAULT_TEXT = DEFAULT_COLUMNS.map(({ id, pinned }) => `${pinned ? "!" : ""}${id}`).join(",");

/** Whether these are the columns that stand where nobody chose. */
export function areDefaultColumns(columns: readonly ColumnChoice[]): boolean {
  return writeColumns(columns) === DEFAULT_WORD;
}

/** Reads the parameter `sort`: `step`, or `-step` for the largest first. */
export function readSort(text: string): SortChoice | undefined {
  const descending = text.startsWith("-");
  const id = COLUMN_IDS.find((known) => known === (descending ? text.slice(1) : text));
  return id === undefined ? undefined : { id, descending };
}

/** The parameter `sort` of an order; `readSort` reads it back to the same. */
export function writeSort({ id, descending }: SortChoice): string {
  return descending ? `-${id}` : id;
}
