/**
 * Merges lists of distinct keys: in the order of the first list, a new key of a later one after the key
 * that precedes it there. A list that shares no key with those before it comes after them.
 */
export function mergeKeys(lists: readonly (readonly string[])[]): readonly string[] {
  const next: Next = new Map();
  let last: string | undefined;
  for (const keys of lists) {
    const isShared = keys.some((key) => next.has(key));
    last = linkKeys(keys, next, isShared ? undefined : last) ?? last;
  }
  const merged: string[] = [];
  for (let key = next.get(undefined); key !== undefined; key = next.get(key)) merged.push(key);
  return merged;
}

/** A linked list of keys: the key after each key, and the first one for `undefined`. */
type Next = Map<string | undefined, string | undefined>;

/** Inserts the new ones of the keys, each after the one before it. Returns a new last key of the list. */
function linkKeys(keys: readonly string[], next: Next, start: string | undefined) {
  let previous = start;
  let last: string | undefined;
  for (const key of keys) {
    if (!next.has(key)) {
      const following = next.get(previous);
      next.set(key, following);
      next.set(previous, key);
      if (following === undefined) last = key;
    }
    previous = key;
  }
  return last;
}
