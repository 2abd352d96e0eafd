import type { JsonNode } from "../json/nodes.ts";
import { parseJson } from "../json/parse-json.ts";
import { overriddenValues } from "../json/repeated-keys.ts";
import { indentedJson } from "../json/write-json.ts";
import { writeYaml } from "../json/write-yaml.ts";

export type JsonFormat = "json" | "yaml";

/** JSON in a format, ready to show and copy. */
export interface ShownJson {
  readonly text: string;
  /** What people should know before they use it. */
  readonly notice?: string;
}

/**
 * JSON text in a format. As JSON it is indented, and otherwise exactly as sent; with errors it is
 * unchanged. As YAML it is an error if it isn't JSON.
 */
export function showJson(json: string, format: "json"): ShownJson;
export function showJson(json: string, format: JsonFormat): ShownJson | SyntaxError;
export function showJson(json: string, format: JsonFormat): ShownJson | SyntaxError {
  try {
    const node = parseJson(json);
    return format === "json"
      ? withNotice(indentedJson(node), node, "Most programs keep only the last value.")
      : withNotice(writeYaml(node), node, "YAML can’t repeat a key: earlier values are comments.");
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return format === "yaml" ? error : { text: json, notice: `Not valid JSON: ${error.message}` };
  }
}

/** How many repeated keys a notice names. */
const MAX_NAMED = 3;

function withNotice(text: string, node: JsonNode, consequence: string): ShownJson {
  const paths = [...new Set(overriddenValues(node).map(({ path }) => path))];
  if (paths.length === 0) return { text };
  const more = paths.length > MAX_NAMED ? ` and ${paths.length - MAX_NAMED} more` : "";
  const names = `${paths.slice(0, MAX_NAMED).join(", ")}${more}`;
  const label = paths.length === 1 ? "Repeated key" : "Repeated keys";
  return { text, notice: `${label}: ${names}. ${consequence}` };
}
