import { clamp } from "../lib/clamp.ts";

/** A search for several words, of which each must occur. */
export interface WordSearch {
  /** A case-insensitive pattern for each word. */
  readonly words: readonly RegExp[];
  /** Matches any of them, to mark them; longer words first. */
  readonly any: RegExp;
}

/** Reads a search, in which spaces separate words; `undefined` without any. */
export function readWords(search: string): WordSearch | undefined {
  const words = [...new Set(search.trim().split(/\s+/))].filter((word) => word !== "");
  if (words.length === 0) return undefined;
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  return {
    words: words.map((word) => patternOf([word])),
    any: patternOf(longestFirst),
  };
}

/** A case-insensitive pattern for a text as a whole, trimmed; `undefined` for an empty one. */
export function searchPattern(search: string): RegExp | undefined {
  const text = search.trim();
  return text === "" ? undefined : patternOf([text]);
}

/** It also matches a text with JSON's escapes, as in the path of the key `q"k`: `["q\"k"]`. */
function patternOf(texts: readonly string[]): RegExp {
  const forms = texts.flatMap((text) => [JSON.stringify(text).slice(1, -1), text]);
  const sources = [...new Set(forms)].map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(sources.join("|"), "giu");
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
