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
  const members = objects.map((node) =>
    node?.kind === "object" ? effectiveMembers(node) : NO_MEMBERS,
  );
  const present = members.filter(({ length }) => length > 0);
  const keys = mergeKeys(present.map((each) => each.map(({ key }) => key)));
  const lookups = members.map(lookupIn);
  return keys.map((key, index) => ({
    ...stepBelow(parent, key),
    nodes: lookups.map((find) => find(key, index)),
  }));
}

/** Returns a function that finds the value of a key. Most objects have a key at the expected index. */
function lookupIn(members: readonly JsonMember[]) {
  let values: Map<string, JsonNode> | undefined;
  return (key: string, expected: number): JsonNode | undefined => {
    const member = members[expected];
    if (member?.key === key) return member.value;
    values ??= new Map(members.map((each) => [each.key, each.value]));
    return values.get(key);
  };
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
