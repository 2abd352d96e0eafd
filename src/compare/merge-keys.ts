/**
 * Merges lists of keys, each key once: in the order of the first list, a new key of a later one after the
 * key that precedes it there.
 */
export function mergeKeys(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  if (others.every((keys) => isSameList(keys, first))) return first;
  const next = new Map<string | undefined, string | undefined>();
  for (const keys of lists) linkKeys(keys, next);
  const merged: string[] = [];
  for (let key = next.get(undefined); key !== undefined; key = next.get(key)) merged.push(key);
  return merged;
}

/** Inserts the keys into a linked list: `next` has the key after a key, and the first one for `undefined`. */
function linkKeys(
  keys: readonly string[],
  next: Map<string | undefined, string | undefined>,
): void {
  let previous: string | undefined;
  for (const key of keys) {
    if (!next.has(key)) {
      next.set(key, next.get(previous));
      next.set(previous, key);
    }
    previous = key;
  }
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}
