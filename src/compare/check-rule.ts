import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { metadataAt } from "../artifact/metadata.ts";
import { compareDecimals, type Decimal, readDecimal } from "../json/decimal.ts";
import { absolute, add, multiply, negate } from "../json/decimal-math.ts";
import { equalNodes } from "../json/equal.ts";
import { formatDecimal } from "../json/format-decimal.ts";
import type { JsonNode } from "../json/nodes.ts";
import { compactJson } from "../json/write-json.ts";
import { truncate } from "../lib/truncate.ts";
import type { BaseChange, Operator, Rule } from "./rule.ts";

export interface RuleResult {
  readonly outcome: "pass" | "fail" | "unknown";
  /** Why, on one line: `0.2453 > 0.2441`, `f1 is missing`. */
  readonly reason: string;
}

/**
 * Whether a version keeps to a rule. `unknown` where that can't be said: the value is missing or not a
 * number, or the baseline's is.
 * @param baseline `undefined` while there is none
 */
export function checkRule(
  rule: Rule,
  version: ArtifactVersion,
  baseline: ArtifactVersion | undefined,
): RuleResult {
  const { path, operator } = rule;
  const value = metadataAt(version, path);
  if (value === undefined) return unknownBecause(`${path} is missing`);
  const limit = limitOf(rule, baseline);
  if (typeof limit === "string") return unknownBecause(limit);
  if (operator === "==" || operator === "!=") {
    const isEqual = equalNodes(value, limit);
    return resultOf(isEqual === (operator === "=="), value, isEqual ? "=" : "≠", limit);
  }
  const [number, most] = [decimalOf(value), decimalOf(limit)];
  if (number === undefined)
    return unknownBecause(`${shown(value)} is not a number that can be compared`);
  if (most === undefined)
    return unknownBecause(`The baseline’s value ${shown(limit)} is not a number`);
  const order = compareDecimals(number, most);
  const relation = order === 0 ? "=" : order < 0 ? "<" : ">";
  return resultOf(isKept(operator, order), value, relation, limit);
}

/** The value to compare with, or why there is none. */
function limitOf({ path, limit }: Rule, baseline: ArtifactVersion | undefined): JsonNode | string {
  if (limit.kind === "value") return limit.node;
  if (baseline === undefined) return "The baseline isn’t loaded yet";
  const base = metadataAt(baseline, path);
  if (base === undefined) return `The baseline has no ${path}`;
  if (limit.change === undefined) return base;
  const number = decimalOf(base);
  const changed = number && changedBase(number, limit.change);
  if (changed === undefined) return `The baseline’s value ${shown(base)} is not a finite number`;
  return { kind: "number", source: formatDecimal(changed) };
}

function changedBase(base: Decimal, { operator, amount, isPercent }: BaseChange) {
  if (operator === "*") return multiply(base, amount);
  const part = isPercent ? multiply(absolute(base), hundredth(amount)) : amount;
  return part && add(base, operator === "-" ? negate(part) : part)?.value;
}

function hundredth(value: Decimal): Decimal {
  return value.signum === 0 ? value : { ...value, exponent: BigInt(value.exponent) - 2n };
}

function isKept(operator: Operator, order: number): boolean {
  if (order === 0) return operator === "<=" || operator === ">=";
  return operator.startsWith(order < 0 ? "<" : ">");
}

function decimalOf(node: JsonNode): Decimal | undefined {
  return node.kind === "number" ? readDecimal(node.source) : undefined;
}

function resultOf(isPass: boolean, value: JsonNode, relation: string, limit: JsonNode): RuleResult {
  const reason = `${shown(value)} ${relation} ${shown(limit)}`;
  return { outcome: isPass ? "pass" : "fail", reason };
}

/** The result where it can't be said whether a version keeps to a rule. */
export function unknownBecause(reason: string): RuleResult {
  return { outcome: "unknown", reason };
}

/** In characters. */
const MAX_SHOWN = 60;

function shown(node: JsonNode): string {
  return truncate(compactJson(node), MAX_SHOWN);
}
