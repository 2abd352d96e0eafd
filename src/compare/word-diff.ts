import { diffArrays } from "diff";

/** A part of two texts: of both, only of the first one, or only of the second one. */
export interface DiffPiece {
  readonly kind: "same" | "out" | "in";
  readonly text: string;
}

/** The length of both texts, and their number of words, up to which words are compared. */
const MAX_LENGTH = 20_000;
const MAX_WORDS = 4_000;
/** More changes than anyone reads. */
const MAX_EDITS = 200;

/**
 * A word of letters, a number, space, or a single character. Scripts that are written without spaces count
 * by character; an emoji is never cut.
 */
const WORD =
  /\p{RGI_Emoji}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|[\p{L}\p{M}]+|\p{N}+|\s+|.\p{M}*/gsv;

/**
 * The difference of two texts by words. The pieces that are not `in` are the first text, those that are
 * not `out` are the second. Texts that are long or share no word are replaced as a whole.
 */
export function wordDiff(base: string, text: string): readonly DiffPiece[] {
  if (base === text) return piecesOf([["same", text]]);
  const replaced = piecesOf([
    ["out", base],
    ["in", text],
  ]);
  if (base.length + text.length > MAX_LENGTH) return replaced;
  const [words, others] = [wordsOf(base), wordsOf(text)];
  if (words.length + others.length > MAX_WORDS) return replaced;
  const changes = diffArrays(words, others, { maxEditLength: MAX_EDITS });
  if (changes === undefined) return replaced;
  const pieces = changes.map(({ added, removed, value }) => {
    const kind = added ? "in" : removed ? "out" : "same";
    return [kind, value.join("")] as const;
  });
  return pieces.some(([kind, piece]) => kind === "same" && /[\p{L}\p{N}]/u.test(piece))
    ? piecesOf(pieces)
    : replaced;
}

/** A path or a URI, which has no spaces. */
const URI = /^[^\s/]*\/\S*$/;
/** A part of one between two separators, or a separator. */
const URI_PART = /[^\/:?\&=#]+|./gsv;

/** Parts of a URI change as a whole: half a number that is struck out can't be read. */
function wordsOf(text: string): string[] {
  return text.match(URI.test(text) ? URI_PART : WORD) ?? [];
}

function piecesOf(pieces: readonly (readonly [DiffPiece["kind"], string])[]): readonly DiffPiece[] {
  return pieces.flatMap(([kind, text]) => (text === "" ? [] : [{ kind, text }]));
}
