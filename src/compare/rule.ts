import type { Decimal } from "../json/decimal.ts";
import type { JsonScalar } from "../json/nodes.ts";

export const OPERATORS = ["<=", ">=", "==", "!=", "<", ">"] as const;
export type Operator = (typeof OPERATORS)[number];

/** A limit for the values at a path of the metadata. */
export interface Rule {
  /** As `formatPath` writes it. */
  readonly path: string;
  readonly operator: Operator;
  readonly limit: Limit;
}

/** What a rule compares a value with: a value, or the baseline's value at the same path. */
export type Limit =
  | { readonly kind: "value"; readonly node: JsonScalar }
  | { readonly kind: "base"; readonly change: BaseChange | undefined };

/** What is done to the baseline's value. */
export interface BaseChange {
  readonly operator: "*" | "+" | "-";
  readonly amount: Decimal;
  /** Whether the amount is in percent of the magnitude of the baseline's value. */
  readonly isPercent: boolean;
}

/** Why a text is not a rule. */
export interface RuleProblem {
  readonly problem: string;
  /** Where in the text, in UTF-16 units from its start. */
  readonly at: number;
}

/** Whether a text could be read as a rule. */
export function isRule(parsed: Rule | RuleProblem): parsed is Rule {
  return !("problem" in parsed);
}
