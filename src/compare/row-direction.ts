import { knownDirection } from "../artifact/metric-direction.ts";
import type { Direction, Directions } from "../url-state/chart-state.ts";
import type { ComparedRow } from "./compared-row.ts";
import { hasNumbers } from "./row-decimals.ts";

/**
 * Which numbers of a row are better: as chosen for its path, or else as far as its name tells. `undefined`
 * for a row without two numbers to compare.
 */
export function directionOfRow(row: ComparedRow, chosen: Directions): Direction | undefined {
  if (!hasNumbers(row)) return undefined;
  const { path, parentLength } = row;
  // A path with an item that is named by what identifies it can't be parsed; its last key can.
  return chosen.get(path) ?? knownDirection(path) ?? knownDirection(path.slice(parentLength));
}
