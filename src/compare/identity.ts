import { scalarKey } from "../json/equal.ts";
import type { JsonNode } from "../json/nodes.ts";
import { effectiveMembers } from "../json/repeated-keys.ts";

/** Keys that name an item, the surest first. */
const IDENTITY_KEYS: readonly string[] = [
  ...["id", "uuid", "key", "name", "fqn", "path", "file", "slug", "label", "title"],
  ...["task", "split", "layer", "step", "epoch"],
];

/** The items of a list by what identifies them, such as `name="dense"`. */
export type IdentifiedItems = ReadonlyMap<string, JsonNode>;

type Items = readonly JsonNode[];

/**
 * The items of lists of objects by the first key whose values identify them in each list. `undefined` if
 * they are better compared by index: without such a key, and where items have been renamed but none has
 * moved.
 */
export function identifyItems(lists: readonly Items[]): readonly IdentifiedItems[] | undefined {
  if (lists.length === 0 || lists.some((items) => items.length === 0)) return undefined;
  for (const key of IDENTITY_KEYS) {
    const identified = identifyBy(key, lists);
    if (identified !== undefined) return isRenamed(identified) ? undefined : identified;
  }
  return undefined;
}

function identifyBy(key: string, lists: readonly Items[]): readonly IdentifiedItems[] | undefined {
  const identified: IdentifiedItems[] = [];
  for (const items of lists) {
    const byIdentity = itemsBy(key, items);
    if (byIdentity === undefined) return undefined;
    identified.push(byIdentity);
  }
  return identified;
}

/** `undefined` if an item has no such scalar, or two have the same. */
function itemsBy(key: string, items: Items): IdentifiedItems | undefined {
  const byIdentity = new Map<string, JsonNode>();
  for (const item of items) {
    const value = memberOf(item, key);
    const isName = value?.kind === "string" || value?.kind === "number";
    if (!isName) return undefined;
    byIdentity.set(`${key}=${scalarKey(value)}`, item);
  }
  return byIdentity.size === items.length ? byIdentity : undefined;
}

function memberOf(node: JsonNode, key: string): JsonNode | undefined {
  if (node.kind !== "object") return undefined;
  return effectiveMembers(node).find((member) => member.key === key)?.value;
}

/** Whether the lists have the same length, but not the same names, and each common name is at one index. */
function isRenamed(identified: readonly IdentifiedItems[]): boolean {
  const [first = new Map<string, JsonNode>()] = identified;
  if (identified.some(({ size }) => size !== first.size)) return false;
  const indexes = new Map<string, number>();
  for (const items of identified) {
    for (const [index, name] of [...items.keys()].entries()) {
      if ((indexes.get(name) ?? index) !== index) return false;
      indexes.set(name, index);
    }
  }
  return indexes.size > first.size;
}
