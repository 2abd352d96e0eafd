import { fqnInputOf } from "./fqn-input.ts";
import { mergeInputs } from "./merge-inputs.ts";
import { callInput } from "./parse-api-call.ts";
import type { ParsedInput, SingleInput } from "./parsed-input.ts";

/** A string literal of Python or TypeScript on one line. */
const LITERAL = String.raw`("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')`;

/** `get_artifact_version_by_fqn("…")` and similar calls in both languages. */
const BY_FQN = new RegExp(String.raw`by_?fqn\(\s*\{?\s*(?:fqn\s*[=:]\s*)?${LITERAL}`, "gi");
/** `tfy ml download artifact --fqn F`. */
const CLI_FQN = new RegExp(String.raw`--fqn(?:=|\s+(?:\\\s+)?)(?:${LITERAL}|([^\s"'\\]+))`, "g");
/** `client.artifact_versions.get(id="…")`. */
const BY_ID = new RegExp(
  String.raw`(?:artifact|model)_?versions\.get\(\s*\{?\s*(?:id\s*[=:]\s*)?${LITERAL}`,
  "gi",
);
/** `client.artifact_versions.list(tag="prod", run_ids=["…"])`. */
const LIST = /(?:artifact|model)_?versions\.list\(/i;
const ARGUMENT = new RegExp(
  String.raw`[\s,]*(\w+)\s*=\s*(?:${LITERAL}|\[((?:${LITERAL}|[^\]"'])*)\]|(\w+))`,
  "y",
);
/** `new URLSearchParams([["tag", "prod"], …])`, in code that contains the endpoint's path. */
const PAIRS = /new URLSearchParams\(\s*\[/;
const PAIR = new RegExp(String.raw`[\s,]*\[\s*${LITERAL},\s*${LITERAL}\s*\]`, "y");

/** Recognizes code that uses or lists versions: Python, TypeScript, and shell commands. */
export function parseCode(text: string): ParsedInput | undefined {
  const fqns = [
    ...[...text.matchAll(BY_FQN)].map(([, quoted = ""]) => textOfLiteral(quoted)),
    ...[...text.matchAll(CLI_FQN)].map(([, quoted, plain = ""]) =>
      quoted === undefined ? plain : textOfLiteral(quoted),
    ),
  ].map((fqn) => asSnippet(fqnInputOf(fqn)));
  const ids = [...text.matchAll(BY_ID)].map(([, quoted = ""]): SingleInput => {
    return { kind: "id", badge: "Snippet", id: textOfLiteral(quoted), isVersionId: true };
  });
  return mergeInputs([...fqns, ...ids]) ?? parseListCall(text) ?? parsePairs(text);
}

function asSnippet(input: SingleInput): SingleInput {
  return input.kind === "fqn" ? { ...input, badge: "Snippet" } : input;
}

function parseListCall(text: string): ParsedInput | undefined {
  const call = LIST.exec(text);
  if (call === null) return undefined;
  const pairs = new URLSearchParams();
  const args = adjacentMatches(ARGUMENT, text, endOf(call));
  for (const [, name = "", quoted, list, , word = ""] of args) {
    if (word === "None") continue;
    for (const value of valuesIn(quoted, list, word)) pairs.append(name, value);
  }
  return callInput("SDK call", pairs.toString());
}

function parsePairs(text: string): ParsedInput | undefined {
  const start = PAIRS.exec(text);
  if (start === null || !text.includes("/artifact-versions")) return undefined;
  const pairs = new URLSearchParams();
  for (const [, name = "", value = ""] of adjacentMatches(PAIR, text, endOf(start))) {
    pairs.append(textOfLiteral(name), textOfLiteral(value));
  }
  return callInput("fetch loop", pairs.toString());
}

function endOf({ 0: whole, index }: RegExpExecArray): number {
  return index + whole.length;
}

/** The consecutive matches of a sticky pattern, starting at a position. */
function adjacentMatches(pattern: RegExp, text: string, from: number): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  const sticky = new RegExp(pattern);
  sticky.lastIndex = from;
  for (let next = sticky.exec(text); next !== null; next = sticky.exec(text)) matches.push(next);
  return matches;
}

/** The values of an argument: a literal, a list, or a bare word such as `7` or `True`. */
function valuesIn(quoted: string | undefined, list: string | undefined, word: string): string[] {
  if (quoted !== undefined) return [textOfLiteral(quoted)];
  if (list === undefined) return [/^(True|False)$/.test(word) ? word.toLowerCase() : word];
  return [...list.matchAll(ITEM)].map(([item, literal]) =>
    literal === undefined ? item : textOfLiteral(literal),
  );
}

const ITEM = new RegExp(String.raw`${LITERAL}|\w+`, "g");

/** The text of a literal. If it is not JSON, backslashes are removed. */
function textOfLiteral(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal.slice(1, -1).replace(/\\(.)/g, "$1");
  }
}
