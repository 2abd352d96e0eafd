import { repoIdOf, type SeenValues } from "../artifact/seen-values.ts";
import type { FilterName } from "./filters.ts";

/** A number as the page shows it, its thousands grouped, that is no part of a list without spaces. */
const GROUPED = /(?<!\d|\d,)[1-9]\d{0,2}(?:,\d{3})+(?!\d|,\d)/g;
/** Where a comma may part items of a list or group the digits of a number. */
const AMBIGUOUS = /(?<!\d)\d{1,3},\d{3}(?!\d)/;

/**
 * What someone means who types or pastes a text for a filter: `2,400` is a number, as the table shows
 * it, while `10,20` is a list, and a known ML repo's name is its id. Any other text is meant as it is.
 */
export function normalizeInput(name: FilterName, text: string, known: SeenValues): string {
  if (name === "ml_repo_id") return repoIdOf(text, known) ?? text;
  if (!isNumeric(name)) return text;
  return text.replace(GROUPED, (digits) => digits.replaceAll(",", ""));
}

/** What is to be said where a comma could have been meant otherwise; `read` is how it was taken. */
export function ambiguityWarning(name: FilterName, text: string, read: string): string | undefined {
  if (!isNumeric(name) || !AMBIGUOUS.test(text)) return undefined;
  return `Read as ${read}${name === "run_steps" ? "; separate steps by spaces" : ""}`;
}

function isNumeric(name: FilterName): boolean {
  return name === "version" || name === "run_steps";
}
