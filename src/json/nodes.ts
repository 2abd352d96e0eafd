import { decodeString } from "./strings.ts";

/**
 * JSON as it was sent: nothing is rounded, reordered or merged. Nodes are read by parseJson and never
 * changed. A document may be nested deeper than the call stack allows, so code that walks nodes uses
 * an explicit stack.
 */
export type JsonNode = JsonScalar | JsonList | JsonObject;

export interface JsonScalar {
  /** A number may also be `NaN`, `Infinity` or `-Infinity`, as Python writes them. */
  readonly kind: "string" | "number" | "boolean" | "null";
  /** Exactly as sent; a string with its quotes and escapes. */
  readonly source: string;
}

interface JsonList {
  readonly kind: "list";
  readonly items: readonly JsonNode[];
}

export interface JsonObject {
  readonly kind: "object";
  /** In the order sent. */
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly key: string;
  /** The key exactly as sent, with its quotes and escapes. */
  readonly keySource: string;
  readonly value: JsonNode;
  /** Whether the object has this key more than once. Most programs keep only the last value. */
  readonly isRepeated: boolean;
}

/** A step to a child: the key of an object or the index of a list. */
export type PathStep = string | number;

export interface JsonChild {
  readonly step: PathStep;
  readonly node: JsonNode;
  readonly isRepeated: boolean;
}

/** The children of a list or an object, in the order sent; none for a scalar. */
export function childrenOf(node: JsonNode): readonly JsonChild[] {
  if (node.kind === "list") {
    return node.items.map((item, index) => ({ step: index, node: item, isRepeated: false }));
  }
  if (node.kind !== "object") return [];
  return node.members.map(({ key, value, isRepeated }) => ({ step: key, node: value, isRepeated }));
}

/** The text of a string node; `undefined` for any other node. */
export function stringOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === "string" ? decodeString(node.source) : undefined;
}
