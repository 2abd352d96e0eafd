import { type SeenValues, seenValuesOf } from "../artifact/seen-values.ts";
import { type FilterName, filterOf } from "./filters.ts";
import { normalizeInput } from "./normalize-input.ts";
import { isCodeList, readQuotedValues, readValues } from "./pasted-values.ts";

/**
 * Returns the values that a filter reads in typed or pasted text, normalized. A filter with one value
 * may get several too, if the text is clearly a list: it then can't use them all. Text that is a known
 * value is that value, even if it looks like a list.
 */
export function readInput(name: FilterName, text: string, seen: SeenValues): readonly string[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  if (isKnownValue(name, trimmed, seen)) return [normalizeInput(name, trimmed, seen)];
  const values = valuesIn(name, withoutKeyword(name, trimmed), seen);
  return [...new Set(values.map((value) => normalizeInput(name, value, seen)))];
}

/** The name of an argument in code, and what comes between it and its value: `run_ids=["a"]`. */
const KEYWORD = /^["']?(\w+)["']?\s*[:=]\s*(?=["'[({])/;

function withoutKeyword(name: FilterName, text: string): string {
  const [whole = "", keyword] = KEYWORD.exec(text) ?? [];
  return keyword === name ? text.slice(whole.length) : text;
}

function valuesIn(name: FilterName, text: string, seen: SeenValues): readonly string[] {
  const { kind, isNumeric } = filterOf(name);
  // In code, a comma never groups digits.
  if (isNumeric) return readValues(isCodeList(text) ? text : normalizeInput(name, text, seen));
  if (kind === "list") return readValues(text);
  return /[\r\n]/.test(text)
    ? text.split(/[\r\n]+/).flatMap((line) => singleValuesIn(name, line.trim(), seen))
    : singleValuesIn(name, text, seen);
}

/**
 * One line of a filter with one value, which may contain anything: it is a list only if all values
 * are quoted, or if all are known.
 */
function singleValuesIn(name: FilterName, line: string, seen: SeenValues): readonly string[] {
  if (line === "") return [];
  const quoted = readQuotedValues(line);
  if (quoted !== undefined) return quoted;
  const items = line
    .replace(/^[[({]|[\])}]$/g, "")
    .split(/[,;\t]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  const areKnown = items.length > 0 && items.every((item) => isKnownValue(name, item, seen));
  return areKnown ? items : [line];
}

/** Whether text is a value of a filter that this browser has seen, its name, or a keyword. */
export function isKnownValue(name: FilterName, text: string, seen: SeenValues): boolean {
  const { completedBy, keywords = [] } = filterOf(name);
  return (
    keywords.includes(text) ||
    seenValuesOf(seen, completedBy).some(({ value, name }) => value === text || name === text)
  );
}
