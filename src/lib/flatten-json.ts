import { childrenOf } from "./json-value.ts";

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/**
 * A path one step longer, in the notation of JavaScript: `a.b`, `a[0]`, `a["odd.key"]`.
 * Keys with a dash stay plain, as they are common and read better so.
 */
export function joinPath(parent: string, key: string | number): string {
  if (typeof key === "number") return `${parent}[${key}]`;
  if (!IDENTIFIER.test(key)) return `${parent}[${JSON.stringify(key)}]`;
  return parent === "" ? key : `${parent}.${key}`;
}

export interface Leaf {
  /** The whole path, `per_task.task_000.accuracy`. */
  readonly path: string;
  /** How many characters of `path` name the parents, the joining dot included. */
  readonly parentLength: number;
  /** A scalar, an ExactNumber, or an empty object or list. */
  readonly value: unknown;
}

/**
 * Every scalar of a JSON value as one row, in document order; empty objects and lists are rows too,
 * so nothing is lost. Walks with a stack of its own: metadata may be nested deeper than calls may be.
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
