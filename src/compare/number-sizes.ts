import type { ComparedRow } from "./compared-row.ts";

/** Longer numbers are cut, in characters: enough for any double without an exponent below 1. */
export const MAX_NUMBER = 20;
/** Longer deltas are cut, in characters. */
export const MAX_DELTA = 14;

/** The least width of a number's place, in characters. */
const MIN_NUMBER = 6;

/** The width of the longest number that isn't cut, in characters. */
export function numberWidth(rows: readonly ComparedRow[]): number {
  let width = MIN_NUMBER;
  for (const { nodes } of rows) {
    for (const node of nodes) {
      if (node?.kind === "number" && node.source.length > width) width = node.source.length;
      if (width >= MAX_NUMBER) return MAX_NUMBER;
    }
  }
  return width;
}

/** The widths of the parts of a cell with a number, and of the whole cell, in CSS pixels. */
export function numberSizes(width: number) {
  // A digit is about 7.4 pixels wide at 13 pixels, and 6.8 at 12.
  const number = Math.ceil(width * 7.4) + 4;
  const delta = Math.ceil(Math.min(width + 1, MAX_DELTA) * 6.8) + 4;
  return { number, delta, cell: 14 + number + 16 + delta + 60 + 16 + 24 };
}
