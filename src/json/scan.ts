/** UTF-16 units with a meaning in JSON. */
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;

/** Whether a UTF-16 unit is whitespace in JSON. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

/** The index of the first character at or after `at` that is not whitespace. */
export function skipSpace(text: string, at: number): number {
  let index = at;
  while (isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

/**
 * The index after the string that starts at `at`, with its closing quote; -1 when it is not closed.
 * What is between the quotes is not checked.
 */
export function endOfString(text: string, at: number): number {
  let quote = text.indexOf('"', at + 1);
  while (quote >= 0 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote < 0 ? -1 : quote + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let start = quote;
  while (text.charCodeAt(start - 1) === BACKSLASH) start -= 1;
  return (quote - start) % 2 === 1;
}

/**
 * The index after the value that starts at `at`; -1 when it is not closed. An object ends where its
 * braces are balanced, a list where its brackets are, anything else before a comma, a bracket, a quote or
 * whitespace. Strings are skipped, and nothing else is checked: one pass over megabytes takes a
 * fraction of the time of parsing, and an error inside the value does not hide its end.
 */
export function endOfValue(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === QUOTE) return endOfString(text, at);
  if (first === OPEN_OBJECT) return endOfObject(text, at);
  if (first === OPEN_LIST) return endOfList(text, at);
  let end = at;
  while (end < text.length && !isEndOfWord(text.charCodeAt(end))) end += 1;
  return end;
}

/** Counts only braces, so that a wrong bracket inside an object does not affect what follows. */
function endOfObject(text: string, at: number): number {
  let braces = 0;
  for (let index = at; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) {
      const end = endOfString(text, index);
      if (end < 0) return -1;
      index = end - 1;
    } else if (unit === OPEN_OBJECT) braces += 1;
    else if (unit === CLOSE_OBJECT) {
      braces -= 1;
      if (braces === 0) return index + 1;
    }
  }
  return -1;
}

/** A list is not closed if an object around it ends first. */
function endOfList(text: string, at: number): number {
  let brackets = 0;
  for (let index = at; index < text.length; ) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE || unit === OPEN_OBJECT) {
      const end = unit === QUOTE ? endOfString(text, index) : endOfObject(text, index);
      if (end < 0) return -1;
      index = end;
      continue;
    }
    if (unit === CLOSE_OBJECT) return -1;
    if (unit === OPEN_LIST) brackets += 1;
    else if (unit === CLOSE_LIST) brackets -= 1;
    index += 1;
    if (brackets === 0) return index;
  }
  return -1;
}

const ENDS_OF_WORDS: ReadonlySet<number> = new Set([
  COMMA,
  QUOTE,
  OPEN_LIST,
  CLOSE_LIST,
  OPEN_OBJECT,
  CLOSE_OBJECT,
]);

function isEndOfWord(unit: number): boolean {
  return ENDS_OF_WORDS.has(unit) || isSpace(unit);
}
