/** Whether a parsed value is a JSON object: neither null, nor a list, nor an exact number. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

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

function childrenOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((child: unknown, index) => [index, child]);
  return isJsonObject(value) ? Object.entries(value) : [];
}

/** Whether lists and objects stand in each other on more levels than so many. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  let inLevel = [value];
  for (let level = 0; level <= levels && inLevel.length > 0; level++) {
    inLevel = inLevel.flatMap((parent) => childrenOf(parent).map(([, child]) => child));
  }
  return inLevel.length > 0;
}
