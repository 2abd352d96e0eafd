import { NO_SEEN_VALUES, type SeenValues } from "../artifact/seen-values.ts";
import { type FilterName, type FilterTexts, filterOf } from "../url-state/filters.ts";
import { normalizeInput } from "../url-state/normalize-input.ts";
import { isCodeList } from "../url-state/pasted-values.ts";
import { isKnownValue, readInput } from "../url-state/read-input.ts";
import type { ParsedField, ParsedFields } from "./parsed-input.ts";

interface ResolvedFields {
  /** The values of each filter. A filter with one value may have several, to choose from. */
  readonly texts: FilterTexts;
  /** The text outside of any filter. */
  readonly words: string;
}

/**
 * Decides where the value of each field ends: a known value is read whole, and otherwise `tag:prod churn`
 * is the tag `prod` and the word "churn".
 */
export function resolveFields({ fields, words }: ParsedFields, seen: SeenValues): ResolvedFields {
  const texts: { [Name in FilterName]?: readonly string[] } = {};
  const others = [words];
  for (const field of fields) {
    const { value, after } = splitField(field, seen);
    const values =
      field.extent === "exact"
        ? [normalizeInput(field.name, value, seen)]
        : readInput(field.name, value, seen);
    if (values.length > 0)
      texts[field.name] = [...new Set([...(texts[field.name] ?? []), ...values])];
    others.push(after);
  }
  return {
    texts,
    words: others
      .map(withoutConnectors)
      .filter((text) => text !== "")
      .join(" "),
  };
}

/** Removes "and" and "or" where a filter is cut off the text. */
function withoutConnectors(text: string): string {
  return text.replace(/^(?:and|or|&&?)(?:\s+|$)|\s+(?:and|or|&&?)$/gi, "");
}

function splitField(field: ParsedField, seen: SeenValues): { value: string; after: string } {
  const { name, text, extent, after } = field;
  const whole = { value: text, after };
  if (extent === "exact" || !/\s/.test(text) || isKnownValue(name, text, seen)) return whole;
  const { kind, isNumeric, parse } = filterOf(name);
  const [start = ""] = text.split(/[\s,;]/, 1);
  // Then no word of it is a value.
  if (isNumeric && !isCodeList(text) && "reason" in parse(start)) return whole;
  const count = kind === "list" || isNumeric ? listLengthOf(name, text) : 1;
  const [, first = "", rest = ""] =
    new RegExp(String.raw`^((?:\S+\s+){${count - 1}}\S+)\s+(.*)$`, "s").exec(text) ?? [];
  if (first === "") return whole;
  const isFirstKnown = isKnownValue(name, first, seen);
  if (extent === "all" && !isFirstKnown) return whole;
  return { value: first, after: rest };
}

/** How many items the list at the start of the text has, separated by spaces. */
function listLengthOf(name: FilterName, text: string): number {
  const { isNumeric, parse } = filterOf(name);
  const words = text.split(/\s+/);
  const isNumber = (word = "") =>
    isNumeric === true &&
    "value" in parse(normalizeInput(name, word.replace(/[,;]$/, ""), NO_SEEN_VALUES));
  let depth = 0;
  for (const [index, word] of words.entries()) {
    const before = words[index - 1] ?? ",";
    const isSeparated = /[,;]$/.test(before) || /^[,;]/.test(word);
    const isConnector = /^(?:and|or|&)$/i.test(word) && isNumber(words[index + 1]);
    if (depth === 0 && !isSeparated && !isNumber(word) && !isConnector) return index;
    depth += (word.match(/[[({]/g)?.length ?? 0) - (word.match(/[\])}]/g)?.length ?? 0);
  }
  return words.length;
}
