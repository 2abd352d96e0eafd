/** Where a query matches the text. A better match has a higher score. */
export interface TextMatch {
  readonly score: number;
  /** The matching ranges of the text, in UTF-16 units; `to` is exclusive. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/**
 * Matches a typed query against text, ignoring case. From the best match to the worst: at the start
 * of the text, at the start of a word, inside a word, and across the starts of several words ("gofil"
 * in "Go to filters"). An empty query matches everything.
 */
export function matchText(text: string, typed: string): TextMatch | undefined {
  const query = typed.trim().toLowerCase();
  if (query === "") return { score: 0, ranges: [] };
  const lower = text.toLowerCase();
  // Some letters change their length with their case, which would shift the ranges.
  if (lower.length !== text.length)
    return lower.includes(query) ? { score: 1, ranges: [] } : undefined;
  for (let at = lower.indexOf(query); at >= 0; at = lower.indexOf(query, at + 1)) {
    if (isWordStart(lower, at))
      return { score: at === 0 ? 4 : 3, ranges: [[at, at + query.length]] };
  }
  const at = lower.indexOf(query);
  if (at >= 0) return { score: 2, ranges: [[at, at + query.length]] };
  return matchWordStarts(lower, query.replace(/\s+/g, ""));
}

/** Matches if each character of the query follows the previous one or starts a later word. */
function matchWordStarts(text: string, query: string): TextMatch | undefined {
  const ranges: [number, number][] = [];
  let end = 0;
  for (const character of query) {
    const last = ranges.at(-1);
    if (last !== undefined && text.startsWith(character, end)) {
      end += character.length;
      last[1] = end;
      continue;
    }
    let at = text.indexOf(character, end);
    while (at >= 0 && !isWordStart(text, at)) at = text.indexOf(character, at + 1);
    if (at < 0) return undefined;
    end = at + character.length;
    ranges.push([at, end]);
  }
  return { score: 1, ranges };
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(text.charAt(at - 1));
}
