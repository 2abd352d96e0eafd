import { type JsonNode, stringOf } from "../json/nodes.ts";
import { parseJson } from "../json/parse-json.ts";
import { indentedJson } from "../json/write-json.ts";

export interface SourceText {
  /** The type of a known source: truefoundry, external, local. */
  readonly kind: string | undefined;
  /** What is shown and copied: a URI, a line for each local path, or the JSON of any other source. */
  readonly text: string;
}

/**
 * Where a version's files are, by kind (docs/api.md, "A version"). A managed source may have no URI:
 * then `text` is empty. A source of any other shape is shown as JSON, so that nothing is lost.
 *
 * @param source JSON text; it may have errors
 */
export function sourceText(source: string | undefined): SourceText | undefined {
  if (source === undefined || source === "null" || source === '""') return undefined;
  try {
    const node = parseJson(source);
    return knownSource(node) ?? { kind: undefined, text: indentedJson(node) };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: undefined, text: source };
    throw error;
  }
}

function knownSource(source: JsonNode): SourceText | undefined {
  const uri = stringOf(source);
  if (uri !== undefined) return { kind: undefined, text: uri };
  const fields = fieldsOf(source, ["type", "uri", "paths"]);
  if (fields === undefined) return undefined;
  const type = fields.get("type");
  const kind = stringOf(type);
  if (type !== undefined && kind === undefined) return undefined;
  const text = kind === "local" ? localText(fields) : uriText(fields, kind);
  return text === undefined ? undefined : { kind, text };
}

type Fields = ReadonlyMap<string, JsonNode>;

/** The fields of an object that has only these, each at most once; `undefined` for any other value. */
function fieldsOf(node: JsonNode, names: readonly string[]): Fields | undefined {
  if (node.kind !== "object") return undefined;
  const isOdd = node.members.some(({ key, isRepeated }) => isRepeated || !names.includes(key));
  return isOdd ? undefined : new Map(node.members.map(({ key, value }) => [key, value]));
}

function uriText(fields: Fields, kind: string | undefined): string | undefined {
  const isKnown = kind === undefined || kind === "truefoundry" || kind === "external";
  if (!isKnown || fields.has("paths")) return undefined;
  const uri = fields.get("uri");
  if (kind !== undefined && (uri === undefined || uri.kind === "null")) return "";
  return stringOf(uri);
}

function localText(fields: Fields): string | undefined {
  const paths = fields.get("paths");
  if (fields.has("uri") || paths?.kind !== "list") return undefined;
  const lines = paths.items.map(pathLine);
  return lines.includes(undefined) ? undefined : lines.join("\n");
}

/** `src → dest`, or just `src` without a destination; `undefined` for any other shape. */
function pathLine(path: JsonNode): string | undefined {
  const fields = fieldsOf(path, ["src", "dest"]);
  const source = stringOf(fields?.get("src"));
  const destination = fields?.get("dest");
  if (destination === undefined || destination.kind === "null") return source;
  const text = stringOf(destination);
  return source === undefined || text === undefined ? undefined : `${source} → ${text}`;
}
