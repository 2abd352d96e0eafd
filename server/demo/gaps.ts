import type { RowPosition } from "./row-position.ts";

/** What a row of an incomplete series is missing. Other rows are `complete`. */
export type Gap = "complete" | "manifest" | "dates" | "options" | "values" | "name";

const GAPS: readonly Gap[] = ["complete", "manifest", "dates", "options", "values", "name"];

/** Returns what a row is missing. */
export function gapOf({ series, index }: RowPosition): Gap {
  return (series.spec.incomplete && GAPS[index % GAPS.length]) || "complete";
}
