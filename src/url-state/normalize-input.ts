import { repoIdOf, type SeenValues } from "../artifact/seen-values.ts";
import { type FilterName, filterOf } from "./filters.ts";
import { isCodeList } from "./pasted-values.ts";

/** A number with digit grouping, as the page shows it, unless it may be part of a list without spaces. */
const GROUPED = /(?<!\d|\d,)[1-9]\d{0,2}(?:,\d{3})+(?!\d|,\d)/g;
/** A number with other digit grouping: a no-break space, as in French, or Python's underscore. */
const OTHERWISE_GROUPED = /(?<!\d)[1-9]\d{0,2}(?:[\u00a0\u202f_]\d{3})+(?!\d)/g;
/** The end of a whole number that a column of floats holds: `100.0`. `1.000` may be a thousand. */
const POINT_ZERO = /(?<=^\d+|[^\d.]\d+)\.(?!000(?!\d))0+(?![\d.])/g;
/** Full-width digits, as Chinese and Japanese input methods type them. */
const WIDE_DIGIT = /[０-９]/g;
/** Characters that can't be seen, which a web page may have around a number. */
const INVISIBLE = /\p{Cf}/gu;
/** A comma that may either separate items of a list or group the digits of a number. */
const AMBIGUOUS = /(?<!\d)\d{1,3},\d{3}(?!\d)/;

/**
 * Returns the text that a filter reads in place of what was typed or pasted. `2,400` is a number, as
 * the table shows it, while `10,20` is a list; `100.0` is 100, and `v456` is version 456. The name of an ML repo seen
 * before becomes its ID. Any other text stays unchanged.
 */
export function normalizeInput(name: FilterName, text: string, seen: SeenValues): string {
  const { completedBy, isNumeric } = filterOf(name);
  if (completedBy === "mlRepos") return repoIdOf(text, seen) ?? text;
  if (!isNumeric) return text;
  const plain = text
    .replace(INVISIBLE, "")
    .replace(WIDE_DIGIT, (digit) => String(digit.charCodeAt(0) - WIDE_ZERO));
  return (name === "version" ? plain.replace(/^v(?=\d)/i, "") : plain)
    .replace(GROUPED, digitsOf)
    .replace(OTHERWISE_GROUPED, digitsOf)
    .replace(POINT_ZERO, "");
}

/** The code point of the full-width zero. */
const WIDE_ZERO = 0xff10;

function digitsOf(grouped: string): string {
  return grouped.replace(/\D/g, "");
}

/**
 * Returns a warning if a comma in the text is ambiguous, otherwise `undefined`.
 * @param values how the text was read
 */
export function ambiguityWarning(
  name: FilterName,
  text: string,
  values: readonly string[],
): string | undefined {
  const { isNumeric, kind, itemNoun } = filterOf(name);
  if (!isNumeric || isCodeList(text) || !AMBIGUOUS.test(text)) return undefined;
  const advice = kind === "list" ? `; to separate ${itemNoun}s, add a space after the comma` : "";
  return `Read as ${values.join(", ")}${advice}`;
}
