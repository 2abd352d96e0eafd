import { type JsonLeaf, leavesOf } from "../json/leaves.ts";
import { type JsonNode, stringOf } from "../json/nodes.ts";
import { clamp } from "../lib/clamp.ts";
import { isCopyable } from "../ui/clipboard.ts";

type ValueType = "num" | "str" | "bool" | "null" | "[]" | "{}";

/** One path of the metadata, ready to show, search and copy. */
export interface MetadataRow {
  /** Its index among all rows. Paths are not unique. */
  readonly position: number;
  readonly path: string;
  /** The length of the parents in `path`, in characters. */
  readonly parentLength: number;
  /** Whether another row may have the same path, because an object repeats a key. */
  readonly isRepeated: boolean;
  readonly type: ValueType;
  /** The value as JSON: strings in quotes, numbers exactly as sent. */
  readonly shown: string;
  /** What is copied: like `shown`, but strings have no quotes or escapes, if the clipboard can hold them. */
  readonly plain: string;
}

/** Both the tab's count and its panel need the rows of a value, and there may be thousands. */
const rowsCache = new WeakMap<JsonNode, readonly MetadataRow[]>();

/** A row for each path below a node, in the order sent; none for a scalar. */
export function metadataRows(metadata: JsonNode): readonly MetadataRow[] {
  const cached = rowsCache.get(metadata) ?? leavesOf(metadata).map(rowOf);
  rowsCache.set(metadata, cached);
  return cached;
}

const TYPES: Readonly<Record<JsonNode["kind"], ValueType>> = {
  number: "num",
  string: "str",
  boolean: "bool",
  null: "null",
  list: "[]",
  object: "{}",
};

function rowOf({ node, ...leaf }: JsonLeaf, position: number): MetadataRow {
  const place = { ...leaf, position };
  const type = TYPES[node.kind];
  const text = stringOf(node);
  if (text === undefined) {
    const shown = "source" in node ? node.source : type;
    return { ...place, type, shown, plain: shown };
  }
  const shown = JSON.stringify(text);
  return { ...place, type, shown, plain: isCopyable(text) ? text : shown };
}

/**
 * A case-insensitive pattern for a trimmed search; `undefined` for an empty one. It also matches the text
 * with JSON's escapes, as in the path of the key `q"k`: `["q\"k"]`.
 */
export function searchPattern(search: string): RegExp | undefined {
  const text = search.trim();
  if (text === "") return undefined;
  const forms = new Set([JSON.stringify(text).slice(1, -1), text]);
  const sources = [...forms].map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(sources.join("|"), "giu");
}

/** The rows whose path or value matches the pattern, the value as it is shown or as it is copied. */
export function matchingRows(
  rows: readonly MetadataRow[],
  pattern: RegExp | undefined,
): readonly MetadataRow[] {
  if (pattern === undefined) return rows;
  return rows.filter(({ path, shown, plain }) =>
    [path, shown, plain].some((text) => text.search(pattern) >= 0),
  );
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
