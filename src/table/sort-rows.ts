import type { Row } from "../api/schema.ts";
import type { SortChoice } from "../url-state/columns.ts";
import { SORT_KEYS, type SortKey } from "./sort-keys.ts";

/** Numbers within a text count as numbers: `v2` before `v10`. */
const collator = new Intl.Collator("en", { numeric: true });

/** Numbers before texts. Numbers of both kinds compare exactly, texts as people read them. */
function compare(a: bigint | number | string, b: bigint | number | string): number {
  if (typeof a === "string") return typeof b === "string" ? collator.compare(a, b) : 1;
  if (typeof b === "string") return -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The order of two sort keys, as `Array.prototype.sort` wants it. What is absent comes last in
 * either direction, so that turning the order never hides the values behind a page of dashes.
 */
export function compareKeys(a: SortKey, b: SortKey, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return descending ? compare(b, a) : compare(a, b);
}

/**
 * The rows of one page by one column. Equal rows keep the order they came in, rows that can't be
 * read stand at the end, and without a choice the rows are the very ones given.
 */
export function sortRows(rows: readonly Row[], sort: SortChoice | undefined): readonly Row[] {
  if (sort === undefined) return rows;
  const keyOf = SORT_KEYS[sort.id];
  const readable: { row: Row; key: SortKey }[] = [];
  const malformed: Row[] = [];
  for (const row of rows) {
    if (row.kind === "version") readable.push({ row, key: keyOf(row.version) });
    else malformed.push(row);
  }
  readable.sort((a, b) => compareKeys(a.key, b.key, sort.descending));
  return [...readable.map(({ row }) => row), ...malformed];
}

/** The order that a press on a column's head leads to: ascending, descending, as they came. */
export function nextSort(
  sort: SortChoice | undefined,
  id: SortChoice["id"],
): SortChoice | undefined {
  if (sort?.id !== id) return { id, descending: false };
  return sort.descending ? undefined : { id, descending: true };
}
