import { absenceOf, baselineIn, type ComparedColumn } from "./compared-column.ts";

/**
 * Says that another version takes the place of the chosen baseline: "Baseline not found. Using 62."
 * @param chosen its reference; `undefined` if none was chosen, so that the first version that is there is it
 */
export function baselineNote(
  columns: readonly ComparedColumn[],
  chosen: string | undefined,
): string | undefined {
  const column = columns.find(({ reference }) => reference === chosen);
  const baseline = baselineIn(columns);
  if (column === undefined || baseline === undefined || column === baseline) return undefined;
  const why = column.state.kind === "missing" ? "not found" : absenceOf(column);
  return `Baseline ${why}. Using ${baseline.label}.`;
}
