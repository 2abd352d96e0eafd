import { leavesOf } from "../json/leaves.ts";
import type { JsonNode } from "../json/nodes.ts";

/** What a leaf of the metadata is, named as in the Metadata tab. */
const TYPES = {
  number: "num",
  string: "str",
  boolean: "bool",
  null: "null",
  list: "[]",
  object: "{}",
} as const;
type LeafType = (typeof TYPES)[JsonNode["kind"]];

/** How the paths of one version's metadata differ from those of another. Values are not compared. */
export interface MetadataChanges {
  /** Paths, as `formatPath` writes them. */
  readonly appeared: readonly string[];
  readonly vanished: readonly string[];
  readonly retyped: readonly RetypedPath[];
}

interface RetypedPath {
  readonly path: string;
  readonly from: LeafType;
  readonly to: LeafType;
}

/** Returns which paths appeared, vanished or changed their type; `undefined` stands for missing metadata. */
export function metadataChanges(
  previous: JsonNode | undefined,
  next: JsonNode | undefined,
): MetadataChanges {
  const before = typesOf(previous);
  const after = typesOf(next);
  const retyped: RetypedPath[] = [];
  for (const [path, to] of after) {
    const from = before.get(path);
    if (from !== undefined && from !== to) retyped.push({ path, from, to });
  }
  return {
    appeared: [...after.keys()].filter((path) => !before.has(path)),
    vanished: [...before.keys()].filter((path) => !after.has(path)),
    retyped,
  };
}

export function countChanges({ appeared, vanished, retyped }: MetadataChanges): number {
  return appeared.length + vanished.length + retyped.length;
}

/** Where a key is repeated, its last value counts. */
function typesOf(root: JsonNode | undefined): ReadonlyMap<string, LeafType> {
  if (root === undefined) return new Map();
  return new Map(leavesOf(root).map(({ path, node }) => [path, TYPES[node.kind]]));
}
