/**
 * The value of a text, `undefined` if it is blank; or the reason why it can't be parsed, as the end of a
 * sentence about the text: "must be true or false".
 */
export type Parsed<Item> = { readonly value: Item | undefined } | { readonly reason: string };

/** The separators of a pasted list: commas, spaces, line breaks. */
export const LIST_SEPARATOR = /[\s,]+/;

/** Returns the items of a pasted list. */
export function splitList(text: string): string[] {
  return text.split(LIST_SEPARATOR).filter((item) => item !== "");
}

/** In UTF-16 units. Servers reject URLs with longer values. */
export const MAX_VALUE_LENGTH = 1024;

/** Parses a text, unchanged; a blank one has no value. */
export function parseText(text: string): Parsed<string> {
  if (text.length > MAX_VALUE_LENGTH)
    return { reason: `must be at most ${MAX_VALUE_LENGTH} characters long` };
  return { value: text.trim() === "" ? undefined : text.toWellFormed() };
}

/** Parses a version: a whole number from 1, or `latest`. */
export function parseVersion(text: string): Parsed<number | "latest"> {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === "") return { value: undefined };
  if (trimmed === "latest") return { value: trimmed };
  return parseInteger(trimmed, 1, "must be a whole number from 1, or latest");
}

/** Parses a step: a whole number from 0. */
export function parseStep(text: string): Parsed<number> {
  return parseInteger(text, 0, "must be a whole number from 0");
}

/** Parses digits as a number of at least `min`; `reason` is for any other text. */
function parseInteger(text: string, min: number, reason: string): Parsed<number> {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  const max = Number.MAX_SAFE_INTEGER;
  if (value > max) return { reason: `must be at most ${max}` };
  return value >= min ? { value } : { reason };
}

/** Parses the value of a switch; off is the same as absent. */
export function parseFlag(text: string): Parsed<true> {
  if (text !== "true" && text !== "false") return { reason: "must be true or false" };
  return { value: text === "true" || undefined };
}
