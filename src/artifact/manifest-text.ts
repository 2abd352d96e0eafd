import { ExactNumber, formatExactJson } from "../lib/exact-json.ts";

export type ManifestFormat = "json" | "yaml";

/**
 * A manifest as text, whole: keys in the order they came, unicode as it is, no line folded, integers
 * beyond 2^53 with all their digits. YAML quotes also what only YAML 1.1 takes for something else
 * (`no`, `on`), since the readers around Python still follow it.
 * @throws RangeError when the value is nested deeper than the call stack goes (thousands of levels).
 */
export async function manifestText(manifest: unknown, format: ManifestFormat): Promise<string> {
  if (format === "json") return formatExactJson(manifest);
  const { stringify } = await import("yaml");
  return stringify(manifest, exactToBigInt, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
  });
}

function exactToBigInt(_key: unknown, value: unknown): unknown {
  return value instanceof ExactNumber ? BigInt(value.source) : value;
}
