import { isJsonObject } from "../lib/json-value.ts";

/**
 * The fields of a version's source, unchanged (docs/api.md); a string is its URI. `undefined` for any
 * other shape.
 */
export function sourceFields(source: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof source === "string") return { uri: source };
  return isJsonObject(source) ? source : undefined;
}

/** Where a version's files are, on one line: the URI of its source, or else its type. */
export function sourceLabel(source: unknown): string | undefined {
  const { uri, type } = sourceFields(source) ?? {};
  return [uri, type].find((text): text is string => typeof text === "string" && text !== "");
}
