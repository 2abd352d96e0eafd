import { childrenOf } from "./json-value.ts";

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/**
 * The path of a child, in JavaScript notation: `a.b`, `a[0]`, `a["odd.key"]`.
 * Keys with a dash are not quoted: they are common, and easier to read that way.
 */
export function joinPath(parent: string, key: string | number): string {
  if (typeof key === "number") return `${parent}[${key}]`;
  if (!IDENTIFIER.test(key)) return `${parent}[${JSON.stringify(key)}]`;
  return parent === "" ? key : `${parent}.${key}`;
}

export interface Leaf {
  /** The full path, such as `per_task.task_000.accuracy`. */
  readonly path: string;
  /** The length of the parents in `path`, in characters, including the joining dot. */
  readonly parentLength: number;
  /** A scalar, an ExactNumber, or an empty object or list. */
  readonly value: unknown;
}

/**
 * Every scalar of a JSON value as one row, in document order; empty objects and lists are rows too,
 * so nothing is lost. Uses an explicit stack, since a value may be nested deeper than the call stack
 * allows.
 */
export function flattenJson(root: unknown): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const pending: Leaf[] = [{ path: "", parentLength: 0, value: root }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, value } = next;
    const children = childrenOf(value);
    if (children.length === 0) {
      if (path !== "") leaves.push(next);
      continue;
    }
    for (const [key, child] of children.reverse()) {
      const childPath = joinPath(path, key);
      const joined = typeof key === "string" && childPath.endsWith(`.${key}`);
      const parentLength = joined ? childPath.length - key.length : path.length;
      pending.push({ path: childPath, parentLength, value: child });
    }
  }
  return leaves;
}
