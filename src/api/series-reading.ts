import type { Page, Row } from "./schema.ts";

/** How far a list has been read that may change while it is read. */
export interface SeriesReading {
  /** Each row once, in the order in which they were found. */
  readonly rows: ReadonlyMap<string, Row>;
  /** The number of rows, as the last page says. */
  readonly total: number;
  /** The offset of the next request. */
  readonly next: number;
  readonly isAtEnd: boolean;
  /** How often it went back to rows that may have moved. */
  readonly stepsBack: number;
  /** Whether it reads the list again, since it found fewer rows than there are. */
  readonly isRepeated: boolean;
}

/** Rows of metadata can be large, so pages are small enough to show progress. */
export const PAGE_ROWS = 100;

/** A list that changes faster than it can be read is read as it comes. */
const MAX_STEPS_BACK = 10;

export const NOTHING_READ: SeriesReading = {
  rows: new Map(),
  total: 0,
  next: 0,
  isAtEnd: false,
  stepsBack: 0,
  isRepeated: false,
};

/**
 * Adds the page at `reading.next`. Each page starts with the last row of the page before. If none of its rows
 * is known, rows were removed and others have moved to pages that were already read, so it goes back one
 * page. Always ends after a limited number of pages.
 */
export function addPage(reading: SeriesReading, { rows, total }: Page): SeriesReading {
  const { next: start, stepsBack } = reading;
  const entries = rows.map((row) => [keyOf(row), row] as const);
  const hasGap = start > 0 && !entries.some(([key]) => reading.rows.has(key));
  if (hasGap && stepsBack < MAX_STEPS_BACK) {
    const next = Math.max(0, start - PAGE_ROWS + 1);
    return { ...reading, total, next, stepsBack: stepsBack + 1 };
  }
  const found = new Map([...reading.rows, ...entries]);
  const isLastPage = rows.length === 0 || start + rows.length >= total;
  if (!isLastPage) {
    return { ...reading, rows: found, total, next: start + Math.max(rows.length - 1, 1) };
  }
  if (found.size < total && !reading.isRepeated) {
    return { ...reading, rows: found, total, next: 0, isRepeated: true };
  }
  return { ...reading, rows: found, total, next: start + rows.length, isAtEnd: true };
}

/** What identifies a row, however often it is read. */
function keyOf(row: Row): string {
  if (row.kind === "malformed") return `raw ${row.raw}`;
  const { id, fqn } = row.version;
  return id === "" ? `fqn ${fqn}` : `id ${id}`;
}
