import { type Decimal, readDecimal } from "../json/decimal.ts";
import type { ComparedRow } from "./compared-row.ts";

const known = new WeakMap<ComparedRow, readonly (Decimal | undefined)[]>();

/** Whether a row has two numbers, one of which may be better. Reads none of them, as it runs for all rows. */
export function hasNumbers({ nodes }: ComparedRow): boolean {
  let numbers = 0;
  return nodes.some((node) => {
    if (node?.kind === "number" && node.source !== "NaN") numbers += 1;
    return numbers > 1;
  });
}

/** The numbers of a row, each read once; `undefined` for `NaN` and for values that aren't numbers. */
export function decimalsOf(row: ComparedRow): readonly (Decimal | undefined)[] {
  const decimals =
    known.get(row) ??
    row.nodes.map((node) => (node?.kind === "number" ? readDecimal(node.source) : undefined));
  known.set(row, decimals);
  return decimals;
}
