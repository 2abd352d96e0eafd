/** What a value can't contain without quotes: `readValues` would read it differently. */
const SPECIAL = /[\s,;|，；、()[\]{}"'`‘’‚“”„«»‹›]/;

/** Beside other values, it isn't one: what code has instead of a value, or between conditions. */
export const NO_VALUE = /^(?:null|none|undefined|nan|and|or|not|in|&)$/i;

/** Writes values as the text of a list: `a, b`. `readValues` reads them back. */
export function writeValues(values: readonly string[]): string {
  const needsQuotes = (value: string) => SPECIAL.test(value) || NO_VALUE.test(value);
  return values.map((value) => (needsQuotes(value) ? JSON.stringify(value) : value)).join(", ");
}
