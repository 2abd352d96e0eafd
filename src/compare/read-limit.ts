import { readDecimal } from "../json/decimal.ts";
import type { JsonScalar } from "../json/nodes.ts";
import { parseJson } from "../json/parse-json.ts";
import type { BaseChange, Limit, Operator, RuleProblem } from "./rule.ts";

const BASE = /^base(?![\p{L}\p{N}_])\s*(.*)$/su;
const CHANGE = /^([*+-])\s*([^\s%]+)\s*(%?)$/s;

/** Reads what follows the operator of a rule, from an index of its text on. */
export function readLimit(text: string, from: number, operator: Operator): Limit | RuleProblem {
  const limit = text.slice(from).trim();
  const at = limit === "" ? text.length : text.indexOf(limit, from);
  if (limit === "") {
    return { problem: "End with a limit: a number, base, base*1.01, base+0.1 or base+5%", at };
  }
  const [, change] = BASE.exec(limit) ?? [];
  if (change === undefined) return readValue(limit, at, operator);
  if (change === "") return { kind: "base", change: undefined };
  const read = readChange(change);
  if (read !== undefined) return { kind: "base", change: read };
  const problem = `${change} can't follow base: write base*1.01, base+0.1, base-0.1 or base+5%`;
  return { problem, at: text.length - text.trimEnd().length + text.lastIndexOf(change) };
}

function readChange(text: string): BaseChange | undefined {
  const [, symbol, number = "", percent] = CHANGE.exec(text) ?? [];
  const operator = (["*", "+", "-"] as const).find((each) => each === symbol);
  const amount = /\d/.test(number) ? readDecimal(number) : undefined;
  const isPercent = percent === "%";
  if (operator === undefined || amount === undefined) return undefined;
  return operator === "*" && isPercent ? undefined : { operator, amount, isPercent };
}

function readValue(text: string, at: number, operator: Operator): Limit | RuleProblem {
  const decimal = /\d/.test(text) ? readDecimal(text) : undefined;
  if (decimal !== undefined) return { kind: "value", node: { kind: "number", source: text } };
  const node = readScalar(text);
  if (node === undefined) {
    return { problem: `Expected a number, base, or quoted text: “${text}”`, at };
  }
  if (operator === "==" || operator === "!=") return { kind: "value", node };
  return { problem: `${text} is not a number: compare it with == or !=`, at };
}

/** A text in quotes, `true`, `false` or `null`. */
function readScalar(text: string): JsonScalar | undefined {
  try {
    const node = parseJson(text);
    return "source" in node ? node : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
