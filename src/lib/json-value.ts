/** Whether a parsed value is a JSON object: not null, a list or an exact number. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The children of a list by index or of an object by key, in document order; none for a scalar. */
export function childrenOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((child: unknown, index) => [index, child]);
  return isJsonObject(value) ? Object.entries(value) : [];
}

/** Whether lists and objects are nested more than this many levels deep. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  let atLevel = [value];
  for (let level = 0; level <= levels && atLevel.length > 0; level++) {
    atLevel = atLevel.flatMap((parent) => childrenOf(parent).map(([, child]) => child));
  }
  return atLevel.length > 0;
}
