import { childrenOf, type JsonNode } from "./nodes.ts";
import { joinPath, separatorOf } from "./path.ts";

export interface JsonLeaf {
  /** The full path, such as `per_task.task_000.accuracy`. */
  readonly path: string;
  /** The length of the parents in `path`, in characters, including the joining dot. */
  readonly parentLength: number;
  /** A scalar, or an empty object or list. */
  readonly node: JsonNode;
  /** Whether a key in the path occurs more than once in its object, so that the path is ambiguous. */
  readonly isRepeated: boolean;
}

/**
 * Every scalar below a node, in the order sent. Empty objects and lists are leaves too, so that nothing
 * is lost; the root is not.
 */
export function leavesOf(root: JsonNode): readonly JsonLeaf[] {
  const leaves: JsonLeaf[] = [];
  const pending: JsonLeaf[] = [{ path: "", parentLength: 0, node: root, isRepeated: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, node, isRepeated } = next;
    const children = childrenOf(node);
    if (children.length === 0) {
      if (path !== "") leaves.push(next);
      continue;
    }
    for (const child of children.toReversed()) {
      pending.push({
        path: joinPath(path, child.step),
        parentLength: path.length + separatorOf(path, child.step).length,
        node: child.node,
        isRepeated: isRepeated || child.isRepeated,
      });
    }
  }
  return leaves;
}
