const QUOTES = "\"'`“”‘’«»";
const OPENING = `${QUOTES}<([{`;
const CLOSING = `${QUOTES}>)]},;.!?`;

/** A text without the spaces, quotes and brackets around it and the punctuation behind it. */
export function stripPunctuation(text: string): string {
  return strip(text, OPENING, CLOSING);
}

/** A text without the spaces and quotes around it. */
export function stripQuotes(text: string): string {
  return strip(text, QUOTES, QUOTES);
}

function strip(text: string, opening: string, closing: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isOneOf(text.charAt(start), opening)) start += 1;
  while (end > start && isOneOf(text.charAt(end - 1), closing)) end -= 1;
  return text.slice(start, end);
}

function isOneOf(sign: string, signs: string): boolean {
  return signs.includes(sign) || sign.trim() === "";
}

/** The words of a text, without the signs between and around them. */
export function wordsIn(text: string): string[] {
  const words = text.split(/[\s"'`“”‘’«»<>(){}[\],;|\\=]+/);
  return words.map(stripPunctuation).filter((word) => word !== "");
}
