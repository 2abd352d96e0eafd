import { childrenOf, type JsonNode, type PathStep } from "./nodes.ts";
import { formatPath } from "./path.ts";

/** A node of a document and its place among the others. */
export interface TreeNode {
  readonly node: JsonNode;
  /** The step from its parent; `undefined` for a root without children, which is shown alone. */
  readonly step: PathStep | undefined;
  /** The index of its parent; -1 at the top. */
  readonly parent: number;
  /** From 1. */
  readonly level: number;
  /** Its position among its siblings, from 1, and how many there are. */
  readonly position: number;
  readonly siblings: number;
  /** How many children it has. */
  readonly size: number;
  /** The index after its last descendant. */
  readonly end: number;
  /** Whether its parent has the key more than once. */
  readonly isRepeated: boolean;
}

/** The nodes of a document in the order sent, each before its children; the root itself is left out. */
export type JsonTree = readonly TreeNode[];

type Building = { -readonly [Key in keyof TreeNode]: TreeNode[Key] };

/** Lists the nodes of a document. A root without children is the only node. */
export function flattenTree(root: JsonNode): JsonTree {
  const nodes: Building[] = [];
  const pending = childNodes(root, -1, 0).reverse();
  if (pending.length === 0) pending.push(topNode(root));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const children = childNodes(next.node, nodes.length, next.level);
    next.size = children.length;
    next.end = nodes.length + 1;
    nodes.push(next);
    // Not spread: a call has room for only so many arguments.
    for (const child of children.reverse()) pending.push(child);
  }
  for (const node of nodes.toReversed()) {
    const parent = nodes[node.parent];
    if (parent !== undefined) parent.end = Math.max(parent.end, node.end);
  }
  return nodes;
}

function topNode(node: JsonNode): Building {
  const place = { parent: -1, level: 1, position: 1, siblings: 1, size: 0, end: 1 };
  return { node, step: undefined, isRepeated: false, ...place };
}

function childNodes(node: JsonNode, parent: number, level: number): Building[] {
  const children = childrenOf(node);
  return children.map(({ step, node: child, isRepeated }, index) => ({
    ...topNode(child),
    step,
    isRepeated,
    parent,
    level: level + 1,
    position: index + 1,
    siblings: children.length,
  }));
}

/** The indexes of the nodes whose parents are all expanded. */
export function visibleNodes(tree: JsonTree, expanded: ReadonlySet<number>): readonly number[] {
  const visible: number[] = [];
  for (let index = 0; index < tree.length; ) {
    visible.push(index);
    const { size = 0, end = index + 1 } = tree[index] ?? {};
    index = size > 0 && !expanded.has(index) ? end : index + 1;
  }
  return visible;
}

/** The nodes to expand so that everything down to a level is visible, and nothing below. */
export function expandedToLevel(tree: JsonTree, level: number): ReadonlySet<number> {
  return new Set(
    tree.flatMap((node, index) => (node.size > 0 && node.level < level ? [index] : [])),
  );
}

/** The indexes of all parents of a node, the nearest first. */
export function parentsOf(tree: JsonTree, index: number): readonly number[] {
  const parents: number[] = [];
  let parent = tree[index]?.parent ?? -1;
  while (parent >= 0) {
    parents.push(parent);
    parent = tree[parent]?.parent ?? -1;
  }
  return parents;
}

/** The path of a node, as `formatPath` writes it. */
export function pathOfNode(tree: JsonTree, index: number): string {
  const steps = [index, ...parentsOf(tree, index)].map((each) => tree[each]?.step);
  return formatPath(steps.reverse().filter((step) => step !== undefined));
}
