import { repoIdOf, type SeenValues } from "../artifact/seen-values.ts";
import { FILTER_LIST, type FilterName, type FilterTexts, filterOf } from "./filters.ts";

/** A number with grouped thousands, as the page shows it, that is not part of a list without spaces. */
const GROUPED = /(?<!\d|\d,)[1-9]\d{0,2}(?:,\d{3})+(?!\d|,\d)/g;
/** A comma that may separate items of a list or group the digits of a number. */
const AMBIGUOUS = /(?<!\d)\d{1,3},\d{3}(?!\d)/;

/**
 * The text that a filter takes for one that was typed or pasted: `2,400` is a number, as the table
 * shows it, while `10,20` is a list, and the name of an ML repo seen before is its id. Any other
 * text is returned as it is.
 */
export function normalizeInput(name: FilterName, text: string, seen: SeenValues): string {
  const { completedBy, isNumeric } = filterOf(name);
  if (completedBy === "mlRepos") return repoIdOf(text, seen) ?? text;
  return isNumeric ? text.replace(GROUPED, (digits) => digits.replaceAll(",", "")) : text;
}

/** The texts that the filters take for those that were typed or pasted. */
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
 * A note where a comma may have been meant otherwise, else `undefined`.
 * @param read how the text was read
 */
export function ambiguityWarning(name: FilterName, text: string, read: string): string | undefined {
  const { isNumeric, kind, itemNoun } = filterOf(name);
  if (!isNumeric || !AMBIGUOUS.test(text)) return undefined;
  return `Read as ${read}${kind === "list" ? `; separate ${itemNoun}s by spaces` : ""}`;
}
