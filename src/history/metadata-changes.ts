import { childrenOf, type JsonNode } from "../json/nodes.ts";
import { joinPath } from "../json/path.ts";

/** What a value of the metadata is, named as in the Metadata tab. */
const TYPES = {
  number: "num",
  string: "str",
  boolean: "bool",
  null: "null",
  list: "[]",
  object: "{}",
} as const;
type ValueType = (typeof TYPES)[JsonNode["kind"]];

interface PathType {
  readonly type: ValueType;
  /** Whether nothing is in it: a scalar, or an empty list or object. */
  readonly isLeaf: boolean;
}

type PathTypes = ReadonlyMap<string, PathType>;

/** How the paths of one version's metadata differ from those of another. Values are not compared. */
export interface MetadataChanges {
  /** Paths, as `formatPath` writes them. */
  readonly appeared: readonly string[];
  readonly vanished: readonly string[];
  readonly retyped: readonly RetypedPath[];
}

interface RetypedPath {
  readonly path: string;
  readonly from: ValueType;
  readonly to: ValueType;
}

/**
 * Returns which paths appeared, vanished or changed their type; `undefined` stands for missing metadata. Of a list or
 * an object that appeared or vanished, only what is in it is named.
 */
export function metadataChanges(
  previous: JsonNode | undefined,
  next: JsonNode | undefined,
): MetadataChanges {
  const before = typesOf(previous);
  const after = typesOf(next);
  const retyped: RetypedPath[] = [];
  for (const [path, { type: to }] of after) {
    const from = before.get(path)?.type;
    if (from !== undefined && from !== to) retyped.push({ path, from, to });
  }
  return { appeared: leavesOnlyIn(after, before), vanished: leavesOnlyIn(before, after), retyped };
}

function leavesOnlyIn(types: PathTypes, others: PathTypes): readonly string[] {
  return [...types].flatMap(([path, { isLeaf }]) => (isLeaf && !others.has(path) ? [path] : []));
}

export function countChanges({ appeared, vanished, retyped }: MetadataChanges): number {
  return appeared.length + vanished.length + retyped.length;
}

/** The types of all values by path. Where a key is repeated, its last value counts. */
function typesOf(root: JsonNode | undefined): PathTypes {
  const types = new Map<string, PathType>();
  const pending = root === undefined ? [] : [{ path: "", node: root }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, node } = next;
    const children = childrenOf(node);
    if (path !== "") types.set(path, { type: TYPES[node.kind], isLeaf: children.length === 0 });
    for (const child of children.toReversed()) {
      pending.push({ path: joinPath(path, child.step), node: child.node });
    }
  }
  return types;
}
