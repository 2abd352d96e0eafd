import type { JsonMember, JsonNode, PathStep } from "../json/nodes.ts";
import { joinPath, separatorOf } from "../json/path.ts";
import { effectiveMembers } from "../json/repeated-keys.ts";
import { identifyItems } from "./identity.ts";
import { mergeKeys } from "./merge-keys.ts";

/** The values that documents have at the same path; `undefined` where one has none. */
export type Nodes = readonly (JsonNode | undefined)[];

/** A path below a parent, with the values that the documents have there. */
export interface InnerValue {
  readonly path: string;
  readonly parentLength: number;
  readonly nodes: Nodes;
}

const NO_MEMBERS: readonly JsonMember[] = [];
const NO_ITEMS: readonly JsonNode[] = [];

/** The values in objects by key, in the order of their keys. Of a repeated key, the last value counts. */
export function valuesByKey(parent: string, objects: Nodes): readonly InnerValue[] {
  const all = objects.map((node) => (node?.kind === "object" ? effectiveMembers(node) : undefined));
  const present = all.filter((members) => members !== undefined);
  const first = present[0] ?? NO_MEMBERS;
  // Versions mostly have the same keys in the same order, which is much faster.
  if (present.every((members) => hasSameKeys(members, first))) {
    return first.map(({ key }, index) => ({
      ...stepBelow(parent, key),
      nodes: all.map((members) => members?.[index]?.value),
    }));
  }
  const values = all.map((members) => new Map(members?.map(({ key, value }) => [key, value])));
  return mergeKeys(values.map((each) => [...each.keys()])).map((key) => ({
    ...stepBelow(parent, key),
    nodes: values.map((each) => each.get(key)),
  }));
}

function hasSameKeys(one: readonly JsonMember[], other: readonly JsonMember[]): boolean {
  if (one.length !== other.length) return false;
  return one.every(({ key }, index) => key === other[index]?.key);
}

/** The items of lists: by what identifies them, or else by index. */
export function valuesByItem(parent: string, lists: Nodes): readonly InnerValue[] {
  const items = lists.map((node) => (node?.kind === "list" ? node.items : undefined));
  const identified = identifyItems(items.filter((each) => each !== undefined));
  if (identified === undefined) return valuesByIndex(parent, items);
  const names = mergeKeys(identified.map((each) => [...each.keys()]));
  const left = [...identified];
  const found = items.map((each) => (each === undefined ? undefined : left.shift()));
  return names.map((name) => ({
    path: `${parent}[${name}]`,
    parentLength: parent.length,
    nodes: found.map((each) => each?.get(name)),
  }));
}

function valuesByIndex(
  parent: string,
  lists: readonly (readonly JsonNode[] | undefined)[],
): readonly InnerValue[] {
  const length = lists.reduce((most, items = NO_ITEMS) => Math.max(most, items.length), 0);
  return Array.from({ length }, (_, index) => ({
    ...stepBelow(parent, index),
    nodes: lists.map((items) => items?.[index]),
  }));
}

function stepBelow(parent: string, step: PathStep) {
  return {
    path: joinPath(parent, step),
    parentLength: parent.length + separatorOf(parent, step).length,
  };
}
