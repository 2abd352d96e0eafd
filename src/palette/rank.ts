/** Where a typed text stands in another: the better the match, the higher the score. */
export interface Match {
  readonly score: number;
  /** Positions in the text, in UTF-16 units: from, and up to but without. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/**
 * Finds what is typed in a text, whatever the case: as its start, as the start of one of its words,
 * inside it, or as starts of words one after the other ("gofil" in "Go to filters"). Nothing typed
 * matches everything.
 */
export function matchOf(text: string, typed: string): Match | undefined {
  const sought = typed.trim().toLowerCase();
  if (sought === "") return { score: 0, ranges: [] };
  const lower = text.toLowerCase();
  // Some letters change their length with their case: then no position would be right.
  if (lower.length !== text.length)
    return lower.includes(sought) ? { score: 1, ranges: [] } : undefined;
  for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
    if (isWordStart(lower, at))
      return { score: at === 0 ? 4 : 3, ranges: [[at, at + sought.length]] };
  }
  const at = lower.indexOf(sought);
  if (at >= 0) return { score: 2, ranges: [[at, at + sought.length]] };
  return matchOfStarts(lower, sought.replace(/\s+/g, ""));
}

/** Each sign typed follows the one before, or begins a word further on. */
function matchOfStarts(text: string, sought: string): Match | undefined {
  const ranges: [number, number][] = [];
  let end = 0;
  for (const sign of sought) {
    const last = ranges.at(-1);
    if (last !== undefined && text.startsWith(sign, end)) {
      end += sign.length;
      last[1] = end;
      continue;
    }
    let at = text.indexOf(sign, end);
    while (at >= 0 && !isWordStart(text, at)) at = text.indexOf(sign, at + 1);
    if (at < 0) return undefined;
    end = at + sign.length;
    ranges.push([at, end]);
  }
  return { score: 1, ranges };
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(text.charAt(at - 1));
}
