import { type CharacterName, characterName } from "./character-names.ts";

/**
 * How a text is laid out: `line` collapses white space, as in a cell; `block` keeps it, as in code;
 * `prose` is written for people, so no-break spaces, soft hyphens and direction marks are normal.
 */
export type TextLayout = "line" | "block" | "prose";

/** A piece of a text. A piece with a mark consists of characters that can't be seen. */
export interface CharacterPiece {
  readonly text: string;
  readonly mark?: CharacterName;
}

/**
 * Splits a text at its odd characters: those that are invisible, look like a space, or reorder their
 * neighbors. Adjacent ones are one piece. Characters that a script or an emoji needs are not odd. The
 * pieces joined are the text.
 */
export function characterPieces(text: string, layout: TextLayout): readonly CharacterPiece[] {
  const pieces: CharacterPiece[] = [];
  let end = 0;
  for (const [start, stop] of oddRanges(text, layout)) {
    if (start > end) pieces.push({ text: text.slice(end, start) });
    const odd = text.slice(start, stop);
    pieces.push({ text: odd, mark: markOf(odd) });
    end = stop;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** Returns the names of the odd characters in a line, each once: "U+200B zero width space". */
export function oddCharacterNames(text: string): readonly string[] {
  const ranges = oddRanges(text, "line");
  return namesIn(ranges.map(([start, stop]) => text.slice(start, stop)).join("")).map(
    ({ name }) => name,
  );
}

/** Returns a line as it looks without its odd characters; odd spaces become ordinary ones. */
export function withoutOddCharacters(text: string): string {
  return characterPieces(text, "line")
    .map((piece) => (piece.mark !== undefined && !/\s/.test(piece.text) ? "" : piece.text))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** How many names a mark shows; the rest are counted. */
const MAX_NAMES = 4;

/** One mark for adjacent characters: "ZWSP", "ZWSP×3", "RLO+1". */
function markOf(odd: string): CharacterName {
  const { length } = [...odd];
  const names = namesIn(odd);
  const [first] = names;
  const label = first?.label ?? "";
  if (length === 1) return { label, name: first?.name ?? "" };
  const more = names.length > MAX_NAMES ? [`${names.length - MAX_NAMES} more`] : [];
  const shown = names.slice(0, MAX_NAMES).map(({ name }) => name);
  return {
    label: names.length === 1 ? `${label}×${length}` : `${label}+${length - 1}`,
    name: [...shown, ...more].join(", "),
  };
}

function namesIn(odd: string): readonly CharacterName[] {
  return [...new Set(odd)].map(characterName);
}

type Range = [start: number, stop: number];

const ODD = String.raw`[\p{Cc}\p{Cs}\p{Z}\p{DI}\u2800\uFFF9-\uFFFB]`;

/** The characters that are odd unless their neighbors say otherwise. */
const CANDIDATES: Readonly<Record<TextLayout, RegExp>> = {
  line: new RegExp(ODD, "gu"),
  block: new RegExp(String.raw`(?![ \t\n]|\r\n)${ODD}`, "gu"),
  prose: new RegExp(String.raw`(?![\p{Zs}\t\n\r\xAD\u061C\u200E\u200F])${ODD}`, "gu"),
};

/** How many UTF-16 units before and after a character are read; the flags of subdivisions need 14. */
const CONTEXT = 16;

/** The positions of the odd characters, adjacent ones joined. */
function oddRanges(text: string, layout: TextLayout): readonly Range[] {
  const ranges: Range[] = [];
  for (const { 0: character, index } of text.matchAll(CANDIDATES[layout])) {
    const stop = index + character.length;
    const before = text.slice(Math.max(0, index - CONTEXT), index);
    if (isNormal(character, before, text.slice(stop, stop + CONTEXT))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === index) last[1] = stop;
    else ranges.push([index, stop]);
  }
  return ranges;
}

function isNormal(character: string, before: string, after: string): boolean {
  return NORMAL.some(
    ([self, left, right]) => self.test(character) && left.test(before) && right.test(after),
  );
}

/** Scripts whose letters have another form with a joiner, or need a non-joiner within a word. */
const JOINED = `[${["Arab", "Syrc", "Mong", "Nkoo", "Mand", "Phag"]
  .concat(["Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh"])
  .concat(["Khmr", "Mymr", "Tibt"])
  .map((script) => `\\p{scx=${script}}`)
  .join("")}]`;
const CJK = String.raw`[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}]`;
const EMOJI = String.raw`\p{Extended_Pictographic}`;
const ANY = /^/;

/** Where a character is normal: the character, what precedes it, what follows it. */
const NORMAL: readonly (readonly [self: RegExp, before: RegExp, after: RegExp])[] = [
  // A single space between other characters; others collapse.
  [/ /, /[^ ]$/, /^./s],
  // Joined emoji, such as families; their style, keycaps, and flags of subdivisions.
  [/\u200D/, new RegExp(String.raw`${EMOJI}[\uFE0F\p{EMod}]*$`, "u"), new RegExp(`^${EMOJI}`, "u")],
  [/[\uFE0E\uFE0F]/, new RegExp(`${EMOJI}$`, "u"), ANY],
  [/\uFE0F/, /[0-9#*]$/, /^\u20E3/],
  [/[\u{E0020}-\u{E007F}]/u, /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u, ANY],
  // Within words of scripts such as Persian and Hindi.
  [/\u200C/, new RegExp(`${JOINED}$`, "u"), new RegExp(`^${JOINED}`, "u")],
  [/\u200D/, new RegExp(`${JOINED}$`, "u"), ANY],
  // Variants of the preceding character.
  [/\p{Variation_Selector}/u, /[\p{Ideo}\p{Sm}\p{scx=Mymr}\p{scx=Phag}]$/u, ANY],
  [/[\u180B-\u180F]/, /\p{scx=Mong}$/u, ANY],
  [/\u3000/, new RegExp(`${CJK}$`, "u"), new RegExp(`^${CJK}`, "u")],
];
