import { sourceFields } from "../artifact/source.ts";
import { indentedJson } from "../lib/indented-json.ts";
import { isJsonObject } from "../lib/json-value.ts";

export interface SourceText {
  /** The type of a known source: truefoundry, external, local. */
  readonly kind: string | undefined;
  /** What is shown and copied: a URI, a line for each local path, or the JSON of any other source. */
  readonly text: string;
}

/**
 * Where a version's files are, by kind (docs/api.md, "A version"). A managed source may have no URI:
 * then `text` is empty. A source of any other shape is shown as JSON, so that nothing is lost.
 */
export function sourceText(source: unknown): SourceText | undefined {
  if (source === null || source === undefined || source === "") return undefined;
  const json = { kind: undefined, text: indentedJson(source) };
  const fields = sourceFields(source);
  if (fields === undefined) return json;
  const { type, uri, paths, ...rest } = fields;
  if (Object.keys(rest).length > 0) return json;
  if (type === undefined || type === "truefoundry" || type === "external") {
    if (paths !== undefined) return json;
    if (typeof uri === "string") return { kind: type, text: uri };
    return type !== undefined && (uri ?? null) === null ? { kind: type, text: "" } : json;
  }
  if (type !== "local" || uri !== undefined || !Array.isArray(paths)) return json;
  const lines = paths.map(pathLine);
  return lines.includes(undefined) ? json : { kind: type, text: lines.join("\n") };
}

/** `src → dest`, or just `src` without a destination; `undefined` for any other shape. */
function pathLine(path: unknown): string | undefined {
  if (!isJsonObject(path) || typeof path.src !== "string") return undefined;
  const { dest } = path;
  if (dest === undefined || dest === null) return path.src;
  return typeof dest === "string" ? `${path.src} → ${dest}` : undefined;
}
