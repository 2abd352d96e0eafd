import { JsonSyntaxError } from "./json-syntax-error.ts";
import type { JsonMember, JsonNode, JsonScalar } from "./nodes.ts";
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  endOfString,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  skipSpace,
} from "./scan.ts";
import { decodeString } from "./strings.ts";

/** A list or an object whose end has not been read yet. */
interface OpenNode {
  readonly close: number;
  readonly nodes: JsonNode[];
  /** The source of the key of each node; only for an object. */
  readonly keySources: string[];
}

/**
 * Parses JSON text, however deeply nested, into nodes that keep the order and the repetition of keys
 * and every scalar as sent. Accepts what `JSON.parse` accepts, and `NaN`, `Infinity` and `-Infinity`.
 * @throws JsonSyntaxError for any other text
 */
export function parseJson(text: string): JsonNode {
  const root = openNode(Number.NaN);
  const parents = [root];
  let at = skipSpace(text, 0);
  for (;;) {
    const parent = parents.at(-1) ?? root;
    const opened = openedAt(text, at);
    if (opened === undefined) {
      const scalar = scalarAt(text, at);
      parent.nodes.push(scalar);
      at = skipSpace(text, at + scalar.source.length);
    } else {
      parents.push(opened);
      at = skipSpace(text, at + 1);
      if (text.charCodeAt(at) !== opened.close) {
        at = startOfChild(text, at, opened);
        continue;
      }
    }
    at = closeNodes(text, at, parents);
    const next = parents.at(-1) ?? root;
    if (next === root && root.nodes[0] !== undefined && at === text.length) return root.nodes[0];
    if (next === root || text.charCodeAt(at) !== COMMA) throw new JsonSyntaxError(text, at);
    at = startOfChild(text, skipSpace(text, at + 1), next);
  }
}

function openNode(close: number): OpenNode {
  return { close, nodes: [], keySources: [] };
}

function openedAt(text: string, at: number): OpenNode | undefined {
  const unit = text.charCodeAt(at);
  if (unit === OPEN_LIST) return openNode(CLOSE_LIST);
  return unit === OPEN_OBJECT ? openNode(CLOSE_OBJECT) : undefined;
}

/** Reads the key, if the parent is an object. Returns where the child's value starts. */
function startOfChild(text: string, at: number, parent: OpenNode): number {
  if (parent.close !== CLOSE_OBJECT) return at;
  if (text.charCodeAt(at) !== QUOTE) throw new JsonSyntaxError(text, at);
  const keySource = stringAt(text, at);
  const colon = skipSpace(text, at + keySource.length);
  if (text.charCodeAt(colon) !== COLON) throw new JsonSyntaxError(text, colon);
  parent.keySources.push(keySource);
  return skipSpace(text, colon + 1);
}

/** Closes the innermost parents as long as their closing bracket follows. Returns what comes next. */
function closeNodes(text: string, start: number, parents: OpenNode[]): number {
  let at = start;
  for (;;) {
    const parent = parents.at(-1);
    if (parent === undefined || text.charCodeAt(at) !== parent.close) return at;
    parents.pop();
    parents.at(-1)?.nodes.push(closedNode(parent));
    at = skipSpace(text, at + 1);
  }
}

function closedNode({ close, nodes, keySources }: OpenNode): JsonNode {
  if (close === CLOSE_LIST) return { kind: "list", items: nodes };
  return { kind: "object", members: membersOf(nodes, keySources) };
}

function membersOf(values: readonly JsonNode[], keySources: readonly string[]): JsonMember[] {
  const keys = keySources.map(decodeString);
  const repeated = repeatedIn(keys);
  return values.map((value, index) => {
    const key = keys[index] ?? "";
    return { key, keySource: keySources[index] ?? '""', value, isRepeated: repeated.has(key) };
  });
}

const NONE: ReadonlySet<string> = new Set();

/** Up to this many keys are compared with each other, which is faster than a set. */
const FEW_KEYS = 8;

function repeatedIn(keys: readonly string[]): ReadonlySet<string> {
  const isFew = keys.length <= FEW_KEYS;
  if (isFew && keys.every((key, index) => keys.indexOf(key, index + 1) < 0)) return NONE;
  const distinct = new Set(keys);
  if (distinct.size === keys.length) return NONE;
  return new Set(keys.filter((key) => !distinct.delete(key)));
}

function stringAt(text: string, at: number): string {
  const end = endOfString(text, at);
  if (end < 0) throw new JsonSyntaxError(text, text.length);
  const source = text.slice(at, end);
  if (!isValidString(source)) throw new JsonSyntaxError(text, at);
  return source;
}

const NEEDS_CHECK = /[\\\p{Cc}]/u;

/** Whether JSON allows this string, given with its quotes. */
function isValidString(source: string): boolean {
  if (!NEEDS_CHECK.test(source)) return true;
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

const NUMBER = /-?(?:(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|Infinity)|NaN/y;
const WORD = /true|false|null/y;

function scalarAt(text: string, at: number): JsonScalar {
  if (text.charCodeAt(at) === QUOTE) return { kind: "string", source: stringAt(text, at) };
  const number = matchAt(NUMBER, text, at);
  if (number !== undefined) return { kind: "number", source: number };
  const word = matchAt(WORD, text, at);
  if (word === undefined) throw new JsonSyntaxError(text, at);
  return { kind: word === "null" ? "null" : "boolean", source: word };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined;
}
