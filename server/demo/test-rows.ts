import { isJsonObject } from "../../src/lib/json-value.ts";
import { factsAt, rowAt } from "./row.ts";
import type { WireRow } from "./wire-row.ts";

const numbers = Array.from({ length: 5000 }, (_, number) => number);
/** The rows of the default size, by number. */
export const rows: readonly WireRow[] = numbers.map(rowAt);
/** What filters see of them, by number. */
export const facts = numbers.map(factsAt);

/** A row's manifest, empty where it has none. */
export function manifestOf(row: WireRow): Readonly<Record<string, unknown>> {
  return isJsonObject(row.manifest) ? row.manifest : {};
}

/** A row's metadata, empty where it has none. */
export function metadataOf(row: WireRow): Readonly<Record<string, unknown>> {
  const { metadata } = manifestOf(row);
  return isJsonObject(metadata) ? metadata : {};
}
