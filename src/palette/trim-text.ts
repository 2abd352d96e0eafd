const QUOTES = "\"'`“”‘’«»";
const OPENING = `${QUOTES}<([{`;
const CLOSING = `${QUOTES}>)]},;.!?`;

/** Removes surrounding spaces, quotes, and brackets, and trailing punctuation. */
export function trimPunctuation(text: string): string {
  return trim(text, OPENING, CLOSING);
}

/** Removes surrounding spaces and quotes. */
export function trimQuotes(text: string): string {
  return trim(text, QUOTES, QUOTES);
}

function trim(text: string, opening: string, closing: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isOneOf(text.charAt(start), opening)) start += 1;
  while (end > start && isOneOf(text.charAt(end - 1), closing)) end -= 1;
  return text.slice(start, end);
}

function isOneOf(character: string, characters: string): boolean {
  return characters.includes(character) || character.trim() === "";
}

/** Splits text into words, without quotes, brackets, and punctuation. */
export function splitWords(text: string): string[] {
  const words = text.split(/[\s"'`“”‘’«»<>(){}[\],;|\\=]+/);
  return words.map(trimPunctuation).filter((word) => word !== "");
}
