import type { SeenValues } from "../artifact/seen-values.ts";
import { type FilterName, type FilterTexts, filterOf } from "../url-state/filters.ts";
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
    const values = field.extent === "exact" ? [value] : readInput(field.name, value, seen);
    if (values.length > 0)
      texts[field.name] = [...new Set([...(texts[field.name] ?? []), ...values])];
    others.push(after);
  }
  return { texts, words: others.filter((text) => !/^(and|&&?|)$/i.test(text)).join(" ") };
}

function splitField(field: ParsedField, seen: SeenValues): { value: string; after: string } {
  const { name, text, extent, after } = field;
  const whole = { value: text, after };
  if (extent === "exact" || !/\s/.test(text) || isKnownValue(name, text, seen)) return whole;
  const { kind, isNumeric, parse } = filterOf(name);
  const [start = ""] = text.split(/[\s,;]/, 1);
  // Then no word of it is a value.
  if (isNumeric && !isCodeList(text) && "reason" in parse(start)) return whole;
  const count = kind === "list" ? listLengthOf(name, text) : 1;
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
  let depth = 0;
  for (const [index, word] of words.entries()) {
    const before = words[index - 1] ?? ",";
    const isSeparated = /[,;]$/.test(before) || /^[,;]/.test(word);
    const isNumber = isNumeric === true && "value" in parse(word.replace(/[,;]$/, ""));
    if (depth === 0 && !isSeparated && !isNumber) return index;
    depth += (word.match(/[[({]/g)?.length ?? 0) - (word.match(/[\])}]/g)?.length ?? 0);
  }
  return words.length;
}
