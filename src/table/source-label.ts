import { isJsonObject } from "../lib/json-value.ts";

/** Where a version's files are, in one line: its URI, else the kind of its source, as they came. */
export function sourceLabel(source: unknown): string | undefined {
  if (typeof source === "string") return source || undefined;
  if (!isJsonObject(source)) return undefined;
  const { uri, type } = source;
  if (typeof uri === "string" && uri !== "") return uri;
  return typeof type === "string" && type !== "" ? type : undefined;
}
