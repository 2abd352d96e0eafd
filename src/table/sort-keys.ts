import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { compareDecimals, type Decimal, readDecimal } from "../json/decimal.ts";
import { readInstant } from "../lib/time.ts";
import { type BuiltInColumnId, COLUMNS } from "../url-state/columns.ts";

/** The value that a cell is sorted by: numbers and timestamps as exact numbers, others as text. */
export type SortKey = Decimal | string | undefined;

/** Returns a number exactly, in any form, and other text unchanged. */
export function numberKey(text: string): SortKey {
  return readDecimal(text) ?? text;
}

/** Returns a timestamp as nanoseconds since the epoch, other text unchanged. */
export function instantKey(text: string): SortKey {
  const instant = readInstant(text);
  if (instant === undefined) return text;
  return numberKey(String(BigInt(instant.milliseconds) * 1_000_000n + BigInt(instant.nanoseconds)));
}

const KEY_OF = { number: numberKey, instant: instantKey, text: (text: string): SortKey => text };

/** Returns the sort key of a version's cell; `undefined` if the cell has no value. */
export function sortKeyOf(id: BuiltInColumnId, version: ArtifactVersion): SortKey {
  const { value, sort = "text" } = COLUMNS[id];
  const text = value(version);
  return text === undefined ? undefined : KEY_OF[sort](text);
}

/** Compares numbers within text as numbers: `v2` comes before `v10`. */
const collator = new Intl.Collator("en", { numeric: true });

/** Compares two keys for ascending order: numbers first, exactly; then text; absent values last. */
export function compareKeys(a: SortKey, b: SortKey): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === "string") return typeof b === "string" ? collator.compare(a, b) : 1;
  if (typeof b === "string") return -1;
  return compareDecimals(a, b);
}
