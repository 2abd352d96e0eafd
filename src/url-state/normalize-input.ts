import { repoIdOf, type SeenValues } from "../artifact/seen-values.ts";
import { FILTER_LIST, type FilterName, type FilterTexts, filterOf } from "./filters.ts";

/** A number with digit grouping, as the page shows it, unless it may be part of a list without spaces. */
const GROUPED = /(?<!\d|\d,)[1-9]\d{0,2}(?:,\d{3})+(?!\d|,\d)/g;
/** A comma that may either separate items of a list or group the digits of a number. */
const AMBIGUOUS = /(?<!\d)\d{1,3},\d{3}(?!\d)/;

/**
 * Returns the text that a filter reads in place of what was typed or pasted. `2,400` is a number, as
 * the table shows it, while `10,20` is a list. The name of an ML repo seen before becomes its ID. Any
 * other text stays unchanged.
 */
export function normalizeInput(name: FilterName, text: string, seen: SeenValues): string {
  const { completedBy, isNumeric } = filterOf(name);
  if (completedBy === "mlRepos") return repoIdOf(text, seen) ?? text;
  return isNumeric ? text.replace(GROUPED, (digits) => digits.replaceAll(",", "")) : text;
}

/** Normalizes the texts of several filters. */
export function normalizeTexts(texts: FilterTexts, seen: SeenValues): FilterTexts {
  const normalized: { [Name in FilterName]?: readonly string[] } = {};
  for (const { name } of FILTER_LIST) {
    const typed = texts[name];
    if (typed !== undefined) {
      normalized[name] = typed.map((text) => normalizeInput(name, text, seen));
    }
  }
  return normalized;
}

/**
 * Returns a warning if a comma in the text is ambiguous, otherwise `undefined`.
 * @param normalized the text from `normalizeInput`
 */
export function ambiguityWarning(
  name: FilterName,
  text: string,
  normalized: string,
): string | undefined {
  const { isNumeric, kind, itemNoun } = filterOf(name);
  if (!isNumeric || !AMBIGUOUS.test(text)) return undefined;
  return `Read as ${normalized}${kind === "list" ? `; separate ${itemNoun}s with spaces` : ""}`;
}
