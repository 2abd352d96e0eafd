import { isJsonObject } from "../../src/lib/is-json-object.ts";
import { filterFieldsAt, wireRowAt } from "./row.ts";
import type { WireRow } from "./wire-row.ts";

const numbers = Array.from({ length: 5000 }, (_, number) => number);
/** The rows of the default demo, by number. */
export const rows: readonly WireRow[] = numbers.map(wireRowAt);
/** Their filterable fields, by number. */
export const fields = numbers.map(filterFieldsAt);

/** A row's manifest, or an empty object if it is missing. */
export function rowManifest(row: WireRow): Readonly<Record<string, unknown>> {
  return isJsonObject(row.manifest) ? row.manifest : {};
}

/** A row's metadata, or an empty object if it is missing. */
export function rowMetadata(row: WireRow): Readonly<Record<string, unknown>> {
  const { metadata } = rowManifest(row);
  return isJsonObject(metadata) ? metadata : {};
}
