import type { DiffPiece } from "./word-diff.ts";

/** Shorter texts are shown whole, in UTF-16 units. */
const MIN_LENGTH = 34;
/** How much of a text a cell holds; the rest is in the details of its row. */
const MAX_SHOWN = 400;

/**
 * How much of the start of a text can be folded, so that what differs is in view: up to the last separator
 * before the first difference. 0 for a short text.
 */
export function foldableStart(text: string, others: readonly string[]): number {
  if (text.length < MIN_LENGTH || others.length === 0) return 0;
  const common = Math.min(...others.map((other) => commonStart(text, other)));
  const start = text.slice(0, Math.min(common, text.length - 1));
  return Math.max(start.lastIndexOf("/"), start.lastIndexOf(" "), 0);
}

function commonStart(one: string, other: string): number {
  let end = 0;
  while (end < one.length && one.charCodeAt(end) === other.charCodeAt(end)) end += 1;
  return end;
}

/** The pieces of a text, but not a long text that it replaces as a whole, which would leave no room for it. */
function withoutReplaced(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const isReplaced = length >= MIN_LENGTH && pieces.every(({ kind }) => kind !== "same");
  return isReplaced ? pieces.filter(({ kind }) => kind === "in") : pieces;
}

/** The pieces of a text without its folded start, and no more of them than a cell holds. */
export function shownPieces(pieces: readonly DiffPiece[], folded: number): readonly DiffPiece[] {
  const [first, ...rest] = withoutReplaced(pieces);
  const canFold = first?.kind === "same" && first.text.length >= folded;
  const unfolded = canFold
    ? [{ ...first, text: first.text.slice(folded) }, ...rest]
    : first === undefined
      ? []
      : [first, ...rest];
  let left = MAX_SHOWN;
  return unfolded.flatMap((piece) => {
    const text = piece.text.slice(0, Math.max(0, left));
    left -= piece.text.length;
    return text === "" ? [] : [{ ...piece, text }];
  });
}
