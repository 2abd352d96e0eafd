import { type JsonNode, stringOf } from "../json/nodes.ts";
import { isCopyable } from "../ui/clipboard.ts";

export type ValueType = "num" | "str" | "bool" | "null" | "[]" | "{}";

const TYPES: Readonly<Record<JsonNode["kind"], ValueType>> = {
  number: "num",
  string: "str",
  boolean: "bool",
  null: "null",
  list: "[]",
  object: "{}",
};

/** The color of a value's text. */
export const VALUE_COLORS: Readonly<Record<ValueType, string>> = {
  num: "text-code-number",
  str: "text-code-string",
  bool: "text-code-keyword",
  null: "text-3",
  "[]": "text-3",
  "{}": "text-3",
};

/** A value as text. Of a list and an object it is only the type. */
export interface ValueText {
  readonly type: ValueType;
  /** The value as JSON: strings in quotes, numbers exactly as sent. */
  readonly shown: string;
  /** What is copied: like `shown`, but strings have no quotes or escapes, if the clipboard can hold them. */
  readonly plain: string;
}

/** How a value is shown, and what of it is copied. */
export function valueText(node: JsonNode): ValueText {
  const type = TYPES[node.kind];
  const text = stringOf(node);
  if (text === undefined) {
    const shown = "source" in node ? node.source : type;
    return { type, shown, plain: shown };
  }
  const shown = JSON.stringify(text);
  return { type, shown, plain: isCopyable(text) ? text : shown };
}
