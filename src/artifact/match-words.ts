import UFuzzy from "@leeoniya/ufuzzy";

/** The words of a text that can match: those with a letter or a digit. */
export function wordsIn(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.slice(0, MAX_WORDS);
}

const ASCII_OPTIONS: UFuzzy.Options = {};

/** Slower, for text with letters of any alphabet. */
const UNICODE_OPTIONS: UFuzzy.Options = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: "\\p{Ll}\\p{Lu}",
  intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
};

/** The letters that may be left out between two letters of a word. */
const MAX_LEFT_OUT = 3;
/** Shorter words match too much by chance. */
const MIN_TOLERANT_LENGTH = 4;
/** Longer words, such as a pasted token, would take seconds. */
const MAX_TOLERANT_LENGTH = 40;
/** More words than anyone types. */
const MAX_WORDS = 12;

const TIERS = new Map<UFuzzy.Options, readonly UFuzzy[]>();

/** The matchers, from exact to tolerant. */
function tiersOf(options: UFuzzy.Options): readonly UFuzzy[] {
  const known = TIERS.get(options);
  if (known !== undefined) return known;
  const made = [
    new UFuzzy(options),
    new UFuzzy({ ...options, intraIns: MAX_LEFT_OUT }),
    new UFuzzy({ ...options, intraMode: 1, intraRules: typosIn }),
  ];
  TIERS.set(options, made);
  return made;
}

/** A typo in the first letter would match too much. */
const ALL_BUT_THE_FIRST: UFuzzy.IntraSliceIdxs = [1, Number.POSITIVE_INFINITY];

function typosIn({ length }: string) {
  const most = length < MIN_TOLERANT_LENGTH ? 0 : 1;
  return {
    intraSlice: ALL_BUT_THE_FIRST,
    intraIns: most,
    intraSub: most,
    intraTrn: most,
    intraDel: most,
  } as const;
}

export interface FoundWords {
  readonly indexes: readonly number[];
  /** How each word matches. */
  readonly words: readonly FoundWord[];
}

interface FoundWord {
  readonly word: string;
  readonly matcher: UFuzzy;
  readonly isExact: boolean;
}

/**
 * The texts that match all words, each as exactly as possible; `undefined` if there are none.
 * @param texts a list that is not changed, though the matcher's type would allow it
 */
export function foundWords(
  texts: string[],
  words: readonly string[],
  isAscii: boolean,
): FoundWords | undefined {
  if (words.length === 0) return undefined;
  const tiers = tiersOf(isAscii ? ASCII_OPTIONS : UNICODE_OPTIONS);
  // Where the exact match of one word excludes what the others match, all are tolerant.
  for (const [least] of tiers.entries()) {
    const found = withTiers(texts, words, tiers, least);
    if (found === "hopeless") return undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The texts that match all words, each at least as tolerantly as a tier; `"hopeless"` if a word matches none. */
function withTiers(
  texts: string[],
  words: readonly string[],
  tiers: readonly UFuzzy[],
  least: number,
): FoundWords | "hopeless" | undefined {
  let indexes: number[] | undefined;
  const found: FoundWord[] = [];
  for (const word of words.toSorted((one, other) => other.length - one.length)) {
    const isTolerant = MIN_TOLERANT_LENGTH <= word.length && word.length <= MAX_TOLERANT_LENGTH;
    const usable = isTolerant ? tiers.slice(least) : tiers.slice(0, 1);
    const matcher = usable.find((tier) => {
      const left = tier.filter(texts, word, indexes) ?? [];
      if (left.length > 0) indexes = left;
      return left.length > 0;
    });
    // A word that matches nothing in any way needs no other try.
    if (matcher === undefined) return indexes === undefined ? "hopeless" : undefined;
    found.push({ word, matcher, isExact: matcher === tiers[0] });
  }
  return indexes && { indexes, words: found };
}

const ASCII = /^[\x20-\x7e]*$/;

/** Whether a text has only letters, digits and characters of ASCII, which are matched faster. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}
