import { clamp } from "../lib/clamp.ts";
import { ExactNumber } from "../lib/exact-json.ts";
import { flattenJson } from "../lib/flatten-json.ts";

type ValueType = "num" | "str" | "bool" | "null" | "[]" | "{}";

/** One path of the metadata, ready to show, search and copy. */
export interface MetadataRow {
  readonly path: string;
  /** The length of the parents in `path`, in characters. */
  readonly parentLength: number;
  readonly type: ValueType;
  /** The value as JSON: strings in quotes, numbers with their exact digits. */
  readonly shown: string;
  /** What is copied: like `shown`, but strings have no quotes or escapes. */
  readonly plain: string;
}

/** Both the tab's count and its panel need the rows of a value, and there may be thousands. */
const rowsCache = new WeakMap<object, readonly MetadataRow[]>();

/** A row for each path of the metadata, in document order; none unless it is an object or a list. */
export function metadataRows(metadata: unknown): readonly MetadataRow[] {
  if (typeof metadata !== "object" || metadata === null) return NO_ROWS;
  const cached = rowsCache.get(metadata);
  if (cached !== undefined) return cached;
  const rows = flattenedRows(metadata);
  rowsCache.set(metadata, rows);
  return rows;
}

const NO_ROWS: readonly MetadataRow[] = [];

function flattenedRows(metadata: object): readonly MetadataRow[] {
  return flattenJson(metadata).map(({ path, parentLength, value }) => {
    const shown = value instanceof ExactNumber ? value.source : (JSON.stringify(value) ?? "null");
    const plain = typeof value === "string" ? value : shown;
    return { path, parentLength, type: typeOf(value), shown, plain };
  });
}

function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number" || value instanceof ExactNumber) return "num";
  return Array.isArray(value) ? "[]" : "{}";
}

/** A case-insensitive pattern for a trimmed search; `undefined` for an empty one. */
export function searchPattern(search: string): RegExp | undefined {
  const text = search.trim();
  return text === "" ? undefined : new RegExp(text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), "giu");
}

/** The rows whose path or value matches the pattern. */
export function matchingRows(
  rows: readonly MetadataRow[],
  pattern: RegExp | undefined,
): readonly MetadataRow[] {
  if (pattern === undefined) return rows;
  return rows.filter(({ path, shown }) => path.search(pattern) >= 0 || shown.search(pattern) >= 0);
}

export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** The text, split into pieces that match the pattern and pieces that don't. */
export function piecesOf(text: string, pattern: RegExp | undefined): readonly Piece[] {
  if (pattern === undefined) return [{ text, isHit: false }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: hit, index } of text.matchAll(pattern)) {
    if (index > end) pieces.push({ text: text.slice(end, index), isHit: false });
    pieces.push({ text: hit, isHit: true });
    end = index + hit.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isHit: false });
  return pieces;
}

/** The pieces before and after a position in their text; a piece across the position is split. */
export function splitPieces(
  pieces: readonly Piece[],
  at: number,
): readonly [before: readonly Piece[], after: readonly Piece[]] {
  const before: Piece[] = [];
  const after: Piece[] = [];
  let start = 0;
  for (const { text, isHit } of pieces) {
    const cut = clamp(at - start, 0, text.length);
    if (cut > 0) before.push({ text: text.slice(0, cut), isHit });
    if (cut < text.length) after.push({ text: text.slice(cut), isHit });
    start += text.length;
  }
  return [before, after];
}
