/**
 * The parsed value, `undefined` for a blank string; or the reason why it can't be parsed, as the end of
 * a sentence: "must be true or false".
 */
export type Parsed<Item> = { readonly value: Item | undefined } | { readonly reason: string };

/** Returns the items of a list in one parameter of a URL, between commas or spaces. */
export function splitList(text: string): string[] {
  return text.split(/[\s,]+/).filter((item) => item !== "");
}

/** In UTF-16 units. Servers reject URLs with longer values. */
export const MAX_VALUE_LENGTH = 1024;

/** Returns the string unchanged; a blank one has no value. */
export function parseText(text: string): Parsed<string> {
  if (text.length > MAX_VALUE_LENGTH)
    return { reason: `must be at most ${MAX_VALUE_LENGTH} characters long` };
  return { value: text.trim() === "" ? undefined : text.toWellFormed() };
}

/** Parses a version: a positive whole number or `latest`. */
export function parseVersion(text: string): Parsed<number | "latest"> {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === "") return { value: undefined };
  if (trimmed === "latest") return { value: trimmed };
  return parseInteger(trimmed, 1, "must be a positive whole number or latest");
}

/** Parses a step: a non-negative whole number. */
export function parseStep(text: string): Parsed<number> {
  return parseInteger(text, 0, "must be a non-negative whole number");
}

/** Parses digits as a number of at least `min`; `reason` applies to any other string. */
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
