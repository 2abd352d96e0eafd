import { type Decimal, readDecimal } from "../json/decimal.ts";
import type { ComparedRow } from "./compared-row.ts";

const known = new WeakMap<ComparedRow, readonly (Decimal | undefined)[]>();

/** Whether a row has two numbers, one of which may be better. */
export function hasNumbers(row: ComparedRow): boolean {
  return decimalsOf(row).filter((decimal) => decimal !== undefined).length > 1;
}

/** The numbers of a row, each read once; `undefined` for `NaN` and for values that aren't numbers. */
export function decimalsOf(row: ComparedRow): readonly (Decimal | undefined)[] {
  const decimals =
    known.get(row) ??
    row.nodes.map((node) => (node?.kind === "number" ? readDecimal(node.source) : undefined));
  known.set(row, decimals);
  return decimals;
}
