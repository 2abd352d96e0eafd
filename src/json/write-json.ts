import type { JsonMember, JsonNode, JsonObject, JsonScalar } from "./nodes.ts";
import { parseJson } from "./parse-json.ts";

/** A piece of text, or a node still to be written, with its level. */
type Part = string | { readonly node: JsonNode; readonly level: number };

/** Deeper levels are written on one line: indented, they would be mostly spaces. */
const MAX_INDENTED_LEVELS = 100;

/** How a list or an object is laid out, and how its keys and scalars are written. */
export interface JsonLayout {
  /** What precedes each child and the closing bracket: `""`, or a line break and the indent. */
  readonly lineAt: (level: number) => string;
  /** A key, and what separates it from its value. */
  readonly key: (member: JsonMember) => string;
  readonly scalar: (scalar: JsonScalar) => string;
  /** The members to write. */
  readonly members: (object: JsonObject) => readonly JsonMember[];
}

const COMPACT: JsonLayout = {
  lineAt: () => "",
  key: ({ keySource }) => `${keySource}:`,
  scalar: ({ source }) => source,
  members: ({ members }) => members,
};
const DEEP: JsonLayout = { ...COMPACT, key: ({ keySource }) => `${keySource}: ` };
const INDENTED: JsonLayout = { ...DEEP, lineAt: (level) => `\n${"  ".repeat(level)}` };

/** The JSON of a node without whitespace; keys and scalars exactly as sent. */
export function compactJson(node: JsonNode): string {
  return writeJson(node, () => COMPACT);
}

/**
 * The JSON of a node, laid out as by `JSON.stringify(value, null, 2)`; keys and scalars exactly as
 * sent. Beyond 100 levels everything is on one line.
 */
export function indentedJson(node: JsonNode): string {
  return writeJson(node, (level) => (level < MAX_INDENTED_LEVELS ? INDENTED : DEEP));
}

/** Indents JSON text. Text that is not JSON is returned unchanged. */
export function indentJson(text: string): string {
  try {
    return indentedJson(parseJson(text));
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

/** Writes a node in one pass; `layoutOf` chooses the layout of the lists and objects at a level. */
export function writeJson(root: JsonNode, layoutOf: (level: number) => JsonLayout): string {
  const texts: string[] = [];
  const pending: Part[] = [{ node: root, level: 0 }];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (typeof part === "string") texts.push(part);
    else
      for (const inner of partsOf(part.node, part.level, layoutOf).reverse()) pending.push(inner);
  }
  return texts.join("");
}

function partsOf(node: JsonNode, level: number, layoutOf: (level: number) => JsonLayout): Part[] {
  const { lineAt, key, scalar, members } = layoutOf(level);
  if (node.kind !== "list" && node.kind !== "object") return [scalar(node)];
  const [open, close] = node.kind === "list" ? "[]" : "{}";
  const children =
    node.kind === "list"
      ? node.items.map((item) => ({ lead: "", node: item }))
      : members(node).map((member) => ({ lead: key(member), node: member.value }));
  if (children.length === 0) return [`${open}${close}`];
  const parts = children.flatMap(({ lead, node: child }, index): Part[] => [
    `${index === 0 ? open : ","}${lineAt(level + 1)}${lead}`,
    { node: child, level: level + 1 },
  ]);
  return [...parts, `${lineAt(level)}${close}`];
}
