const QUOTES = "\"'`“”‘’«»";
const OPENING = `${QUOTES}<([{`;
const CLOSING = `${QUOTES}>)]},;.!?`;

/** A text without the spaces, quotes and brackets around it and the punctuation behind it. */
export function trimPunctuation(text: string): string {
  return trim(text, OPENING, CLOSING);
}

/** A text without the spaces and quotes around it. */
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

function isOneOf(sign: string, signs: string): boolean {
  return signs.includes(sign) || sign.trim() === "";
}

/** The words of a text, without the signs between and around them. */
export function splitWords(text: string): string[] {
  const words = text.split(/[\s"'`“”‘’«»<>(){}[\],;|\\=]+/);
  return words.map(trimPunctuation).filter((word) => word !== "");
}
