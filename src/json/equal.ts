import { readDecimal } from "./decimal.ts";
import { formatDecimal } from "./format-decimal.ts";
import type { JsonNode, JsonObject, JsonScalar } from "./nodes.ts";
import { effectiveMembers } from "./repeated-keys.ts";
import { decodeString } from "./strings.ts";

type Pair = readonly [a: JsonNode, b: JsonNode];

/**
 * Whether two nodes are the same value, regardless of how it is written: `1`, `1.0` and `1e0` are equal,
 * and so are `NaN` and `NaN`. The order of keys doesn't count; of a repeated key, the last value does.
 */
export function equalNodes(one: JsonNode, other: JsonNode): boolean {
  if (isScalar(one) && isScalar(other)) return equalScalars(one, other);
  const pending: Pair[] = [[one, other]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [a, b] = pair;
    if (a === b) continue;
    const inner = innerPairs(a, b);
    if (inner === undefined) return false;
    for (const each of inner) pending.push(each);
  }
  return true;
}

const NONE: readonly Pair[] = [];

/** The pairs that must be equal too; `undefined` if the nodes differ anyway. */
function innerPairs(a: JsonNode, b: JsonNode): readonly Pair[] | undefined {
  if (a.kind === "list") {
    if (b.kind !== "list" || a.items.length !== b.items.length) return undefined;
    return a.items.flatMap((item, index) => pairOf(item, b.items[index]));
  }
  if (a.kind === "object") return b.kind === "object" ? memberPairs(a, b) : undefined;
  return isScalar(b) && equalScalars(a, b) ? NONE : undefined;
}

function memberPairs(a: JsonObject, b: JsonObject): readonly Pair[] | undefined {
  const [members, others] = [effectiveMembers(a), effectiveMembers(b)];
  if (members.length !== others.length) return undefined;
  const values = new Map(others.map(({ key, value }) => [key, value]));
  const pairs = members.flatMap(({ key, value }) => pairOf(value, values.get(key)));
  return pairs.length === members.length ? pairs : undefined;
}

function pairOf(a: JsonNode, b: JsonNode | undefined): readonly Pair[] {
  return b === undefined ? NONE : [[a, b]];
}

function isScalar(node: JsonNode): node is JsonScalar {
  return node.kind !== "list" && node.kind !== "object";
}

function equalScalars(a: JsonScalar, b: JsonScalar): boolean {
  if (a.kind !== b.kind) return false;
  return a.source === b.source || scalarKey(a) === scalarKey(b);
}

/** A text that two scalars of the same kind share if, and only if, they are equal: `1` for `1.0`. */
export function scalarKey({ kind, source }: JsonScalar): string {
  if (kind === "string") return JSON.stringify(decodeString(source));
  const decimal = kind === "number" ? readDecimal(source) : undefined;
  return decimal === undefined ? source : formatDecimal(decimal);
}
