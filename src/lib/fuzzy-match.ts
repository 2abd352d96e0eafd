/**
 * Returns the candidates that mistyped text may refer to, closest first, at most `max`. Ignores
 * case. A candidate matches if it starts with the text, has its letters in the same order
 * ("churnxgb"), or differs by up to two typos (fewer in short text).
 */
export function fuzzyMatches(
  text: string,
  candidates: readonly string[],
  max = 3,
): readonly string[] {
  const query = text.trim().toLowerCase();
  if (query === "") return [];
  return candidates
    .flatMap((candidate) => {
      const distance =
        candidate === text ? undefined : fuzzyDistance(query, candidate.toLowerCase());
      return distance === undefined ? [] : [{ candidate, distance }];
    })
    .sort((one, other) => one.distance - other.distance)
    .slice(0, max)
    .map(({ candidate }) => candidate);
}

/** Shorter text matches the start of too many candidates. */
const MIN_PART_LENGTH = 3;

/** From 0 (equal except for case) to 3; `undefined` if the two don't match. */
function fuzzyDistance(query: string, candidate: string): number | undefined {
  if (query === candidate) return 0;
  const part = query.length / candidate.length;
  if (query.length >= MIN_PART_LENGTH && candidate.startsWith(query)) return 1 - part;
  const distance = editDistance(query, candidate, maxEdits(query));
  if (distance !== undefined) return distance;
  if (query.length > MIN_PART_LENGTH && part >= 0.3 && isSubsequence(query, candidate))
    return 3 - part;
  return undefined;
}

function maxEdits({ length }: string): number {
  return length < 3 ? 0 : length < 5 ? 1 : 2;
}

function isSubsequence(query: string, candidate: string): boolean {
  let from = 0;
  for (const character of query) {
    from = candidate.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/**
 * Returns how many letters are missing, added, replaced, or swapped with their neighbor: the
 * Damerau–Levenshtein distance, with adjacent transpositions only. `undefined` if more than `max`.
 */
export function editDistance(one: string, other: string, max: number): number | undefined {
  if (Math.abs(one.length - other.length) > max) return undefined;
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
    if (Math.min(...current) > max) return undefined;
    before = above;
    above = current;
  }
  const distance = at(above, other.length);
  return distance <= max ? distance : undefined;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
