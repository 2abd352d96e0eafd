import { equalNodes, scalarKey } from "../json/equal.ts";
import type { JsonNode } from "../json/nodes.ts";
import type { Nodes } from "./inner-values.ts";

type Value = JsonNode | undefined;

/** Whether the documents in a scope have the same value, or all have none. */
export function equalValues(nodes: Nodes, scope: readonly number[], isEqual = equalOrMissing) {
  const first = scope[0];
  return first === undefined || scope.every((index) => isEqual(nodes[first], nodes[index]));
}

/** Whether two values are equal; a missing one equals only a missing one, not `null`. */
export function equalOrMissing(one: Value, other: Value): boolean {
  if (one === undefined || other === undefined) return one === other;
  return equalNodes(one, other);
}

/** The same, but of lists of scalars regardless of their order and of repeated items. */
export function equalAsSets(one: Value, other: Value): boolean {
  const [items, others] = [setOf(one), setOf(other)];
  if (items === undefined || others === undefined) return equalOrMissing(one, other);
  return items.size === others.size && items.isSubsetOf(others);
}

function setOf(node: Value): ReadonlySet<string> | undefined {
  if (node?.kind !== "list") return undefined;
  const keys = node.items.flatMap((item) =>
    item.kind === "list" || item.kind === "object" ? [] : [`${item.kind} ${scalarKey(item)}`],
  );
  return keys.length === node.items.length ? new Set(keys) : undefined;
}
