import { formatExactJson } from "./exact-json.ts";
import { isJsonObject } from "./json-value.ts";

/** Deeper levels are written on one line: indented, they would be mostly spaces. */
const MAX_INDENTED_LEVELS = 100;

/** A piece of text, or a value still to be written, with its level. */
type Part = string | { readonly value: unknown; readonly level: number };

/**
 * The JSON of a value, indented by two spaces like `JSON.stringify` does, with the original digits of
 * exact numbers. Uses an explicit stack, since a value may be nested deeper than the call stack allows.
 */
export function indentedJson(root: unknown): string {
  const texts: string[] = [];
  const pending: Part[] = [{ value: root, level: 0 }];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (typeof part === "string") texts.push(part);
    else for (const inner of partsOf(part.value, part.level).reverse()) pending.push(inner);
  }
  return texts.join("");
}

function partsOf(value: unknown, level: number): Part[] {
  const isList = Array.isArray(value);
  if (!isList && !isJsonObject(value)) return [formatExactJson(value)];
  const [open, close] = isList ? "[]" : "{}";
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0) return [`${open}${close}`];
  const isIndented = level < MAX_INDENTED_LEVELS;
  const lineAt = (depth: number) => (isIndented ? `\n${"  ".repeat(depth)}` : "");
  const parts = entries.flatMap(([key, child], index): Part[] => [
    `${index === 0 ? open : ","}${lineAt(level + 1)}${isList ? "" : `${JSON.stringify(key)}: `}`,
    { value: child, level: level + 1 },
  ]);
  return [...parts, `${lineAt(level)}${close}`];
}
