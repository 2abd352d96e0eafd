import { type JsonNode, type JsonScalar, stringOf } from "./nodes.ts";
import { effectiveMembers, overriddenValues } from "./repeated-keys.ts";
import { compactJson, type JsonLayout, writeJson } from "./write-json.ts";
import { literalBlock, quotedYaml, yamlComment, yamlNumber, yamlText } from "./yaml-scalars.ts";

/** Deeper levels are written on one line, in brackets: indented, they would be mostly spaces. */
const MAX_INDENTED_LEVELS = 100;
/** Readers accept a longer key only after a question mark. In UTF-16 units. */
const MAX_SIMPLE_KEY = 1000;

/** A node still to be written. */
interface Pending {
  readonly node: JsonNode;
  /** What precedes it on its line: an indent and a dash, or an indent, a key and a colon. */
  readonly lead: string;
  readonly level: number;
  /** Whether its first child may start on the same line. */
  readonly isInline: boolean;
}

/**
 * A node as a YAML document that readers of YAML 1.1 and 1.2 read as the same values: keys in the
 * order sent, numbers with their digits. YAML can't repeat a key, so the last value is written, which
 * JSON readers keep, and comments at the top list the others.
 */
export function writeYaml(root: JsonNode): string {
  const lines = overriddenComments(root);
  const pending: Pending[] = [{ node: root, lead: "", level: 0, isInline: true }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const children = childrenToWrite(next);
    if (children === undefined) lines.push(scalarText(next));
    else {
      if (!next.isInline) lines.push(next.lead);
      // Not spread: a call has room for only so many arguments.
      for (const child of children.reverse()) pending.push(child);
    }
  }
  return `${lines.join("\n")}\n`;
}

function overriddenComments(root: JsonNode): string[] {
  const values = overriddenValues(root).map(
    ({ path, node }) => `#   ${yamlComment(`${path}: ${compactJson(node)}`)}`,
  );
  if (values.length === 0) return [];
  return [
    "# Some keys are repeated. YAML can't repeat a key, so these values are left out:",
    ...values,
  ];
}

/** The children in block style; `undefined` for what is written as a scalar or in brackets. */
function childrenToWrite({ node, lead, level, isInline }: Pending): Pending[] | undefined {
  if (level >= MAX_INDENTED_LEVELS) return undefined;
  const leadOf = (index: number) =>
    isInline && index === 0 ? lead && `${lead} ` : "  ".repeat(level);
  if (node.kind === "list" && node.items.length > 0) {
    return node.items.map((item, index) => ({
      node: item,
      lead: `${leadOf(index)}-`,
      level: level + 1,
      isInline: true,
    }));
  }
  if (node.kind !== "object" || node.members.length === 0) return undefined;
  return effectiveMembers(node).map(({ key, value }, index) => ({
    node: value,
    lead: `${leadOf(index)}${blockKey(key, "  ".repeat(level))}`,
    level: level + 1,
    isInline: false,
  }));
}

/** A key and its colon; a long key takes its own line. */
function blockKey(key: string, indent: string): string {
  const text = yamlText(key);
  return text.length > MAX_SIMPLE_KEY ? `? ${text}\n${indent}:` : `${text}:`;
}

/** A scalar with its lead; a literal block has several lines. */
function scalarText({ node, lead, level }: Pending): string {
  const start = lead && `${lead} `;
  const text = stringOf(node);
  const block = text === undefined ? undefined : literalBlock(text);
  if (block === undefined) {
    return start + (text === undefined ? writeJson(node, () => FLOW) : yamlText(text));
  }
  const [header = "", ...body] = block;
  const indent = "  ".repeat(Math.max(level, 1));
  return [start + header, ...body.map((line) => (line === "" ? "" : indent + line))].join("\n");
}

/** One line in brackets, for a scalar, an empty list or object, and for deep levels. */
const FLOW: JsonLayout = {
  lineAt: () => " ",
  key: ({ key }) => {
    const text = quotedYaml(key);
    return text.length > MAX_SIMPLE_KEY ? `? ${text} : ` : `${text}: `;
  },
  scalar: yamlScalar,
  members: effectiveMembers,
};

function yamlScalar(scalar: JsonScalar): string {
  if (scalar.kind === "number") return yamlNumber(scalar.source);
  const text = stringOf(scalar);
  return text === undefined ? scalar.source : quotedYaml(text);
}
