import { isJsonObject } from "../../src/lib/json-value.ts";
import { filterFieldsAt, rowAt } from "./row.ts";
import type { WireRow } from "./wire-row.ts";

const numbers = Array.from({ length: 5000 }, (_, number) => number);
/** The rows of the default size, by number. */
export const rows: readonly WireRow[] = numbers.map(rowAt);
/** What filters see of them, by number. */
export const fields = numbers.map(filterFieldsAt);

/** A row's manifest, empty where it has none. */
export function rowManifest(row: WireRow): Readonly<Record<string, unknown>> {
  return isJsonObject(row.manifest) ? row.manifest : {};
}

/** A row's metadata, empty where it has none. */
export function rowMetadata(row: WireRow): Readonly<Record<string, unknown>> {
  const { metadata } = rowManifest(row);
  return isJsonObject(metadata) ? metadata : {};
}
