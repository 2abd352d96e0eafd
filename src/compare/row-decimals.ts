import { type Decimal, readDecimal } from "../json/decimal.ts";
import type { ComparedRow } from "./compared-row.ts";

const known = new WeakMap<ComparedRow, readonly (Decimal | undefined)[]>();

/** The numbers of a row, each read once; `undefined` for `NaN` and for values that aren't numbers. */
export function decimalsOf(row: ComparedRow): readonly (Decimal | undefined)[] {
  const decimals =
    known.get(row) ??
    row.nodes.map((node) => (node?.kind === "number" ? readDecimal(node.source) : undefined));
  known.set(row, decimals);
  return decimals;
}
