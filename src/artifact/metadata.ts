import type { JsonNode } from "../json/nodes.ts";
import { parseJson } from "../json/parse-json.ts";
import { nodesAt, parsePath } from "../json/path.ts";
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

/**
 * The value at a path of a version's metadata, as `formatPath` writes paths; where a key is repeated, the
 * last value, which programs keep. `undefined` if there is none.
 */
export function metadataAt(version: ArtifactVersion, path: string): JsonNode | undefined {
  const metadata = metadataOf(version);
  const steps = parsePath(path);
  if (metadata === undefined || metadata instanceof Error || steps === undefined) return undefined;
  return nodesAt(metadata, steps).at(-1);
}

/** The number at a path of a version's metadata, exactly as sent: `1.0`, `1e-8`, `NaN`. */
export function numberAt(version: ArtifactVersion, path: string): string | undefined {
  const node = metadataAt(version, path);
  return node?.kind === "number" ? node.source : undefined;
}
