import { JsonSyntaxError } from "./json-syntax-error.ts";

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
 * The index after the string that starts at `at`, with its closing quote. What is between the quotes
 * is not checked.
 * @throws JsonSyntaxError when the string is not closed
 */
export function endOfString(text: string, at: number): number {
  let quote = text.indexOf('"', at + 1);
  while (quote >= 0 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  if (quote < 0) throw new JsonSyntaxError(text, text.length);
  return quote + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let start = quote;
  while (text.charCodeAt(start - 1) === BACKSLASH) start -= 1;
  return (quote - start) % 2 === 1;
}

/**
 * The index after the value that starts at `at`. An object ends where its braces are balanced, a list
 * where its brackets are, anything else before a comma, a closing bracket or whitespace. Strings are
 * skipped; nothing else is checked, so that one pass over megabytes takes a fraction of the time that
 * parsing would, and an error inside the value does not hide its end.
 * @throws JsonSyntaxError when the value is not closed
 */
export function endOfValue(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === QUOTE) return endOfString(text, at);
  if (first === OPEN_OBJECT) return endOfBalanced(text, at, OPEN_OBJECT, CLOSE_OBJECT);
  if (first === OPEN_LIST) return endOfBalanced(text, at, OPEN_LIST, CLOSE_LIST);
  let end = at;
  while (end < text.length && !isEndOfWord(text.charCodeAt(end))) end += 1;
  return end;
}

function endOfBalanced(text: string, at: number, open: number, close: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) index = endOfString(text, index) - 1;
    else if (unit === open) depth += 1;
    else if (unit === close) {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  throw new JsonSyntaxError(text, text.length);
}

function isEndOfWord(unit: number): boolean {
  return unit === COMMA || unit === CLOSE_LIST || unit === CLOSE_OBJECT || isSpace(unit);
}
