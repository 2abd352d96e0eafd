/**
 * A text read as a value, `undefined` where it is blank; or the reason why it can't be read, to follow
 * the text: "must be true or false".
 */
export type Parsed<Item> = { readonly value: Item | undefined } | { readonly reason: string };

/** What separates the items of a pasted list: commas, spaces, lines. */
export const LIST_SEPARATOR = /[\s,]+/;

/** The items of a pasted list. */
export function splitList(text: string): string[] {
  return text.split(LIST_SEPARATOR).filter((item) => item !== "");
}

/** The longest value a filter may hold, in UTF-16 units: longer ones overrun what servers accept. */
export const MAX_VALUE_LENGTH = 1024;

/** Reads a text as it is; a blank one has no value. */
export function parseText(text: string): Parsed<string> {
  if (text.length > MAX_VALUE_LENGTH)
    return { reason: `must be at most ${MAX_VALUE_LENGTH} characters long` };
  return { value: text.trim() === "" ? undefined : text.toWellFormed() };
}

/** Reads a version: a number from 1, or `latest`. */
export function parseVersion(text: string): Parsed<number | "latest"> {
  const word = text.trim().toLowerCase();
  if (word === "") return { value: undefined };
  if (word === "latest") return { value: word };
  return parseInteger(word, 1, "must be latest, or a whole number of at least 1");
}

/** Reads a step: a number from 0. */
export function parseStep(text: string): Parsed<number> {
  return parseInteger(text, 0, "must be a whole number of at least 0");
}

/** Reads digits as a number of at least `least`; `expected` is the reason for any other text. */
function parseInteger(text: string, least: number, expected: string): Parsed<number> {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  const most = Number.MAX_SAFE_INTEGER;
  if (value > most) return { reason: `must be at most ${most}` };
  return value >= least ? { value } : { reason: expected };
}

/** Reads a switch; off is the same as absent. */
export function parseFlag(text: string): Parsed<true> {
  if (text !== "true" && text !== "false") return { reason: "must be true or false" };
  return { value: text === "true" || undefined };
}
