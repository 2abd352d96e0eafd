import { ExactNumber } from "../lib/exact-json.ts";

/**
 * A whole manifest as YAML: keys in their original order, Unicode unescaped, lines unfolded, and
 * integers beyond 2^53 with all their digits. Strings that only YAML 1.1 reads as another type (`no`, `on`)
 * are quoted, since Python's common parsers follow that version.
 * @throws RangeError when the value is nested too deeply for the call stack (about 1,000 levels)
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
