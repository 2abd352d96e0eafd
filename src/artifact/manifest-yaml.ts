import { ExactNumber } from "../lib/exact-json.ts";

/**
 * A manifest as YAML, whole: keys in the order they came, unicode as it is, no line folded, integers
 * beyond 2^53 with all their digits. Quotes also what only YAML 1.1 takes for something else (`no`,
 * `on`), since the readers around Python still follow it.
 * @throws RangeError when the value is nested deeper than the call stack goes (a thousand levels).
 */
export async function manifestYaml(manifest: unknown): Promise<string> {
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
