import { clamp } from "../lib/clamp.ts";
import { COLUMN_IDS, COLUMNS, type ColumnId, isColumnId, isPathColumnId } from "./columns.ts";

/** How the numbers of a metadata path's column are shown, other than with a bar. */
export type ColumnFormat = "heat" | "plain";

/** A shown column, as stored in the URL. */
export interface ColumnChoice {
  readonly id: ColumnId;
  /** CSS pixels; absent for the default width. */
  readonly width?: number;
  /** Stays visible at the left while the other columns scroll. */
  readonly pinned?: true;
  /** Of a metadata path; absent for a bar beside each number. */
  readonly format?: ColumnFormat;
}

/** Sorts the rows of the page by one column. The order of the whole result is the API's. */
export interface SortChoice {
  readonly id: ColumnId;
  readonly descending: boolean;
}

/** The columns until the user changes them: the name is pinned, and all have their default widths. */
export const DEFAULT_COLUMNS: readonly ColumnChoice[] = COLUMN_IDS.filter(
  (id) => !COLUMNS[id].optional,
).map((id) => (id === "name" ? { id, pinned: true } : { id }));

export const MIN_COLUMN_WIDTH = 48;
export const MAX_COLUMN_WIDTH = 999;

/** Rounds a width to whole CSS pixels and clamps it to what the URL can hold. */
export function clampColumnWidth(width: number): number {
  return clamp(Math.round(width), MIN_COLUMN_WIDTH, MAX_COLUMN_WIDTH);
}

/** The value of `cols` for the app's default columns, needed where a browser saved another default. */
const DEFAULT_KEYWORD = "default";

/** One column in the URL: `!name~240` is pinned and 240 pixels wide, `metadata.loss:heat` has a heat tint. */
const ITEM = /^(!?)([^!:~]+)(?::(bar|heat|plain))?(?:~(\d{2,3}))?$/;

/** What separates the parts of `cols` is escaped in a path. */
const SEPARATOR = /[%,!:~]/g;
const ESCAPED_SEPARATOR = /%(?:25|2c|21|3a|7e)/gi;

/** How many metadata paths can be columns at the same time. */
export const MAX_PATH_COLUMNS = 30;

/**
 * Reads the parameter `cols`, `name,version,tags~200`. Unknown and repeated columns are dropped and
 * reported. The name column is always included, because it opens the version. `columns` is
 * `undefined` if no part is valid.
 */
export function readColumns(text: string): {
  columns: readonly ColumnChoice[] | undefined;
  ignored: string[];
} {
  if (text === DEFAULT_KEYWORD) return { columns: DEFAULT_COLUMNS, ignored: [] };
  const columns: ColumnChoice[] = [];
  const ignored: string[] = [];
  for (const part of text.split(",")) {
    const column = readColumn(part);
    if (column === undefined || !canAdd(columns, column.id)) ignored.push(part);
    else columns.push(column);
  }
  if (columns.length === 0) return { columns: undefined, ignored };
  const hasName = columns.some(({ id }) => id === "name");
  return { columns: hasName ? columns : [{ id: "name", pinned: true }, ...columns], ignored };
}

/** Whether a column can be shown beside others: not twice, and not more than {@link MAX_PATH_COLUMNS} paths. */
export function canAdd(columns: readonly ColumnChoice[], id: ColumnId): boolean {
  if (columns.some((column) => column.id === id)) return false;
  return (
    !isPathColumnId(id) ||
    columns.filter((column) => isPathColumnId(column.id)).length < MAX_PATH_COLUMNS
  );
}

function readColumn(part: string): ColumnChoice | undefined {
  const [, pin, name = "", format, size] = ITEM.exec(part) ?? [];
  const id = name.replace(ESCAPED_SEPARATOR, decodeURIComponent);
  const width = size === undefined ? undefined : Number(size);
  if (!isColumnId(id) || (width !== undefined && width < MIN_COLUMN_WIDTH)) return undefined;
  if (format !== undefined && !isPathColumnId(id)) return undefined;
  return {
    id,
    ...(width === undefined ? {} : { width }),
    ...(pin === "!" ? { pinned: true } : {}),
    ...(format === "heat" || format === "plain" ? { format } : {}),
  };
}

/** Returns the parameter `cols` for these columns; `readColumns` reads it back. */
export function writeColumns(columns: readonly ColumnChoice[]): string {
  const text = columns.map(writeColumn).join(",");
  return text === DEFAULT_TEXT ? DEFAULT_KEYWORD : text;
}

function writeColumn({ id, width, pinned, format }: ColumnChoice): string {
  const name = id.replace(SEPARATOR, (it) => `%${it.charCodeAt(0).toString(16)}`);
  return `${pinned ? "!" : ""}${name}${format ? `:${format}` : ""}${width ? `~${width}` : ""}`;
}

const DEFAULT_TEXT = DEFAULT_COLUMNS.map(writeColumn).join(",");

/** Whether these are the default columns, in the default order and at the default widths. */
export function areDefaultColumns(columns: readonly ColumnChoice[]): boolean {
  return writeColumns(columns) === DEFAULT_KEYWORD;
}

/** Reads the parameter `sort`: `step`, or `-step` for descending. */
export function readSort(text: string): SortChoice | undefined {
  const descending = text.startsWith("-");
  const id = descending ? text.slice(1) : text;
  return isColumnId(id) ? { id, descending } : undefined;
}

/** Returns the parameter `sort` for an order; `readSort` reads it back. */
export function writeSort({ id, descending }: SortChoice): string {
  return descending ? `-${id}` : id;
}
