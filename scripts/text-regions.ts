import path from "node:path/posix";
import { parseSync } from "vite";

/** The kinds of text in a file: code, comments, strings and JSX text, or the prose of a document. */
export type Region = "code" | "comment" | "string" | "document";

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns a file's text once for each region. Each copy is as long as the file, so that offsets are
 * the same. Text of other regions is replaced by NUL characters. Line breaks and comment markers are
 * replaced by spaces, so that phrases are found across lines.
 *
 * @throws {Error} when a script can't be parsed
 */
export function regionsOf(file: string, text: string): Readonly<Record<Region, string>> {
  const { comment = [], string = [], document = [] } = spansOf(file, text);
  const inOrder = [...comment, ...string, ...document].sort((a, b) => a.start - b.start);
  const flat = text.replaceAll(/\n[ \t]*(?:\*(?!\/)|\/\/)?/g, (gap) => " ".repeat(gap.length));
  return {
    code: keep(flat, between(inOrder, text.length)),
    comment: keep(flat, joined(comment, text)),
    string: keep(flat, string),
    document: keep(flat, document),
  };
}

type Spans = Partial<Record<Exclude<Region, "code">, readonly Span[]>>;

function spansOf(file: string, text: string): Spans {
  const all = (pattern: RegExp): Span[] =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => span(index, index + length));
  switch (path.extname(file)) {
    case ".md":
      return { document: between(all(/```[\s\S]*?```|`[^`]*`|\]\([^)]*\)/g), text.length) };
    case ".html":
      return { document: between(all(/<(?!!--)[^>]*>/g), text.length) };
    case ".css":
      return { comment: all(/\/\*[\s\S]*?\*\//g) };
    default:
      return scriptSpans(file, text);
  }
}

function scriptSpans(file: string, text: string): Spans {
  const { program, comments, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return { comment: comments, string: strings(program) };
}

/** The strings and JSX texts below a node of the syntax tree, in order. */
function strings(node: unknown): Span[] {
  if (Array.isArray(node)) return node.flatMap(strings);
  if (!isNode(node) || isCode(node)) return [];
  const isText =
    (node.type === "Literal" && typeof node.value === "string") ||
    node.type === "TemplateElement" ||
    node.type === "JSXText";
  return isText ? [span(node.start, node.end)] : Object.values(node).flatMap(strings);
}

interface Node extends Span {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** Whether a string is code: class lists, keys, and names of modules, attributes and files. */
function isCode({ type, name, value }: Node): boolean {
  if (type === "JSXAttribute") return isNode(name) && name.name === "className";
  return type === "Literal" && typeof value === "string" && /^[a-z.@/*#?&-][^\s]*$/.test(value);
}

function span(start: number, end: number): Span {
  return { start, end };
}

/** The gaps between the spans, which must be in order. */
function between(spans: readonly Span[], length: number): Span[] {
  const starts = [0, ...spans.map(({ end }) => end)];
  const ends = [...spans.map(({ start }) => start), length];
  return starts.map((start, index) => span(start, ends[index] ?? length));
}

/** Merges spans with only white space between them, such as line comments that continue. */
function joined(spans: readonly Span[], text: string): Span[] {
  const all: Span[] = [];
  for (const { start, end } of spans) {
    const last = all.at(-1);
    const continues = last !== undefined && text.slice(last.end, start).trim() === "";
    if (continues) all.splice(-1, 1, span(last.start, end));
    else all.push(span(start, end));
  }
  return all;
}

/** The text with everything outside the spans replaced by NUL characters. */
function keep(text: string, spans: readonly Span[]): string {
  let copy = "";
  for (const { start, end } of spans) {
    copy = copy.padEnd(start, "\0") + text.slice(start, end);
  }
  return copy.padEnd(text.length, "\0");
}
