/**
 * The known texts that a mistyped one may have meant, the closest first, at most `most`. Ignores
 * case. A text is close if it is the beginning of a known text, its letters in order with some left
 * out ("churnxgb"), or up to two edits away (fewer for short texts).
 */
export function fuzzyMatches(text: string, known: readonly string[], most = 3): readonly string[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return [];
  return known
    .flatMap((candidate) => {
      const distance = candidate === text ? undefined : distanceTo(wanted, candidate.toLowerCase());
      return distance === undefined ? [] : [{ candidate, distance }];
    })
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** The fewest letters that are enough to recognize a text by its beginning. */
const LEAST_PART = 3;

/** From 0 (the same except for case) to 3; `undefined` when the two are not close. */
function distanceTo(wanted: string, candidate: string): number | undefined {
  if (wanted === candidate) return 0;
  const part = wanted.length / candidate.length;
  if (wanted.length >= LEAST_PART && candidate.startsWith(wanted)) return 1 - part;
  const edits = editDistance(wanted, candidate, allowedEdits(wanted));
  if (edits !== undefined) return edits;
  if (wanted.length > LEAST_PART && part >= 0.3 && isSubsequence(wanted, candidate))
    return 3 - part;
  return undefined;
}

function allowedEdits({ length }: string): number {
  return length < 3 ? 0 : length < 5 ? 1 : 2;
}

function isSubsequence(wanted: string, candidate: string): boolean {
  let from = 0;
  for (const character of wanted) {
    from = candidate.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/**
 * The number of letters left out, added, replaced or swapped with their neighbor (the
 * Damerau–Levenshtein distance with adjacent transpositions); `undefined` when more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number | undefined {
  if (Math.abs(one.length - other.length) > most) return undefined;
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (isSame ? 0 : 1),
        row > 1 && column > 1 && isSwapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > most) return undefined;
    before = above;
    above = current;
  }
  const edits = at(above, other.length);
  return edits <= most ? edits : undefined;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
