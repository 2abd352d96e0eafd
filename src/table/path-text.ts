import { type JsonNode, stringOf } from "../json/nodes.ts";
import { compactJson } from "../json/write-json.ts";

/** A value of metadata in one line: a string without quotes, anything else exactly as sent. */
export function pathTextOf(node: JsonNode): string {
  return stringOf(node) ?? compactJson(node);
}
