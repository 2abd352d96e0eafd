import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { metadataOf } from "../artifact/metadata.ts";
import { cutJson } from "../json/cut-json.ts";
import { equalNodes } from "../json/equal.ts";
import type { JsonMember, JsonNode } from "../json/nodes.ts";
import { parseJson } from "../json/parse-json.ts";
import { equalAsSets } from "./equal-values.ts";

/** A value to compare, and why it is compared as text if it isn't JSON. */
export interface VersionValue {
  readonly node: JsonNode | undefined;
  readonly message?: string;
}

/** The metadata of a version. */
export function metadataValue(version: ArtifactVersion): VersionValue {
  const metadata = metadataOf(version);
  if (!(metadata instanceof Error)) return { node: metadata };
  return { node: textNode(version.metadata ?? ""), message: metadata.message };
}

/** Names a version, so that it is in the head of its column, or says how to get it. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...["id", "fqn", "version", "usage_code_snippet", "metadata", "manifest"],
]);
/** What people look for first. */
const FIRST = ["version_alias", "tags", "description"];

const manifests = new WeakMap<ArtifactVersion, VersionValue>();

/**
 * All about a version but its metadata, and what names it: the members of its manifest, and the other fields
 * of its row. What both have is there once. Read once for each version.
 */
export function manifestValue(version: ArtifactVersion): VersionValue {
  const known = manifests.get(version) ?? readManifest(version);
  manifests.set(version, known);
  return known;
}

function readManifest({ raw, manifest = "null" }: ArtifactVersion): VersionValue {
  try {
    const values = new Map<string, JsonNode>();
    for (const [key, text] of [...fieldsIn(manifest, "manifest"), ...fieldsIn(raw, "row")]) {
      values.set(key, joined(key, values.get(key), parseJson(text)));
    }
    const keys = new Set([...FIRST.filter((key) => values.has(key)), ...values.keys()]);
    return { node: { kind: "object", members: [...keys].flatMap((key) => memberOf(key, values)) } };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { node: textNode(manifest === "null" ? raw : manifest), message: error.message };
  }
}

/** The texts of an object's fields by name, the last of a repeated one; any other value by its own name. */
function fieldsIn(text: string, name: string): ReadonlyMap<string, string> {
  const { members } = cutJson(text, 1);
  if (members === undefined) return new Map(text === "null" ? [] : [[name, text]]);
  return new Map(
    members.filter(({ key }) => !LEFT_OUT.has(key)).map(({ key, value }) => [key, value.text]),
  );
}

/** The value that the manifest and the row share; both values in a list if they differ. */
function joined(key: string, inManifest: JsonNode | undefined, inRow: JsonNode): JsonNode {
  const isEqual = key === "tags" ? equalAsSets : equalNodes;
  if (inManifest === undefined || inManifest.kind === "null") return inRow;
  if (inRow.kind === "null" || isEqual(inManifest, inRow)) return inManifest;
  return { kind: "list", items: [inManifest, inRow] };
}

function memberOf(key: string, values: ReadonlyMap<string, JsonNode>): readonly JsonMember[] {
  const value = values.get(key);
  if (value === undefined) return [];
  return [{ key, keySource: JSON.stringify(key), value, isRepeated: false }];
}

function textNode(text: string): JsonNode {
  return { kind: "string", source: JSON.stringify(text) };
}
