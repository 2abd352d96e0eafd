import type { RowPosition } from "./row-position.ts";

/** How a row of an incomplete series is incomplete; the others are `complete`. */
export type Gap = "complete" | "manifest" | "dates" | "options" | "values" | "name";

const GAPS: readonly Gap[] = ["complete", "manifest", "dates", "options", "values", "name"];

/** What a row lacks; rows of other series than the incomplete one lack nothing. */
export function gapOf({ series, index }: RowPosition): Gap {
  return (series.spec.incomplete && GAPS[index % GAPS.length]) || "complete";
}
