import { isJsonObject } from "../../src/lib/json-value.ts";
import type { WireRow } from "./wire-row.ts";

/** The two prefixes under which the API is served. */
export type Generation = "ml" | "svc";

/**
 * A row as a generation of the API shows it. The newer one has no alias beside the manifest and
 * always a number as step, 0 where there is none (docs/api.md, "Between the prefixes").
 */
export function shapeFor(generation: Generation, row: WireRow): WireRow {
  if (generation === "ml") return row;
  const { id, fqn, version_alias: _gone, manifest, ...rest } = row;
  if (!isJsonObject(manifest)) return { id, fqn, ...rest, manifest };
  return { id, fqn, ...rest, manifest: { ...manifest, step: manifest.step ?? 0 } };
}
