/** Where a typed text stands in another: the better the match, the higher the score. */
export interface TextMatch {
  readonly score: number;
  /** Positions in the text, in UTF-16 units: from, and up to but without. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/**
 * Finds what is typed in a text, whatever the case: as its start, as the start of one of its words,
 * inside it, or as starts of words one after the other ("gofil" in "Go to filters"). Nothing typed
 * matches everything.
 */
export function matchText(text: string, typed: string): TextMatch | undefined {
  const query = typed.trim().toLowerCase();
  if (query === "") return { score: 0, ranges: [] };
  const lower = text.toLowerCase();
  // Some letters change their length with their case: then no position would be right.
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

/** Each character typed follows the one before, or begins a word further on. */
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
