/** What a value can't contain without quotes: `readValues` would read it differently. */
const SPECIAL = /[\s,;()[\]{}"'`‘’‚“”„«»‹›]/;

/** Writes values as the text of a list: `a, b`. `readValues` reads them back. */
export function writeValues(values: readonly string[]): string {
  return values.map((value) => (SPECIAL.test(value) ? JSON.stringify(value) : value)).join(", ");
}
