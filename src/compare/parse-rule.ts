import { formatPath, parsePath } from "../json/path.ts";
import { readLimit } from "./read-limit.ts";
import { OPERATORS, type Operator, type Rule, type RuleProblem } from "./rule.ts";

/** All up to the first operator that is not in a quoted key. */
const PATH = /(?:\["(?:[^"\\]|\\.)*"\]|[^<>=!≤≥≠])*/sy;
const OPERATOR = /[<>=!≤≥≠]*/y;
const SYMBOLS: ReadonlyMap<string, Operator> = new Map([
  ...OPERATORS.map((operator) => [operator, operator] as const),
  ...([
    ["≤", "<="],
    ["≥", ">="],
    ["≠", "!="],
    ["=", "=="],
  ] as const),
]);

/**
 * Reads a rule: the path of a value in the metadata, an operator and a limit, as in
 * `eval.val_loss<=base*1.01`, `f1>0.8`, `size_mb<=base+5%` or `framework=="xgboost"`. Spaces around the
 * parts don't count.
 */
export function parseRule(text: string): Rule | RuleProblem {
  const end = matchAt(PATH, text, 0).length;
  const path = text.slice(0, end).trim();
  if (path === "") return { problem: "Start with a path, such as eval.val_loss", at: 0 };
  if (parsePath(path) === undefined) {
    return { problem: `Invalid path: ${path}. ${formOf(path)}`, at: text.indexOf(path) };
  }
  const symbol = matchAt(OPERATOR, text, end);
  const operator = SYMBOLS.get(symbol);
  if (operator === undefined) {
    const found = symbol === "" ? "Continue with" : `${symbol} is not an operator: use`;
    return { problem: `${found} one of ${OPERATORS.join(" ")}`, at: end };
  }
  const limit = readLimit(text, end + symbol.length, operator);
  return "problem" in limit ? limit : { path, operator, limit };
}

/** How to write a path that can't be read. */
function formOf(path: string): string {
  const isOneKey = /\s/.test(path) && !/[.[\]"]/.test(path);
  return isOneKey
    ? `Use ${formatPath([path])}`
    : 'Write eval.val_loss, splits[0].rows or ["odd key"]';
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
