import type { JsonNode } from "../json/nodes.ts";
import { parseJson } from "../json/parse-json.ts";
import type { ArtifactVersion } from "./artifact-version.ts";

/** The metadata of a version, or why it isn't JSON; `undefined` without metadata. */
export type Metadata = JsonNode | SyntaxError | undefined;

/** Parsed when it is first needed, since most versions are never opened. */
const parsed = new WeakMap<ArtifactVersion, Metadata>();

/** Returns the metadata of a version. It is parsed once. */
export function metadataOf(version: ArtifactVersion): Metadata {
  if (!parsed.has(version)) parsed.set(version, parse(version.metadata));
  return parsed.get(version);
}

function parse(text: string | undefined): Metadata {
  if (text === undefined || text === "null") return undefined;
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}
