import { alignedWidth, MAX_DELTA, MAX_NUMBER } from "./aligned-numbers.ts";
import type { ComparedRow } from "./compared-row.ts";

/** The least width of a number's place, in characters. */
const MIN_NUMBER = 6;

/** The width of the longest number that isn't cut, with the decimals that align it, in characters. */
export function numberWidth(rows: readonly ComparedRow[]): number {
  let width = MIN_NUMBER;
  for (const row of rows) {
    width = Math.max(width, alignedWidth(row));
    if (width >= MAX_NUMBER) return MAX_NUMBER;
  }
  return width;
}

/** The widths of the parts of a cell with a number, and of the whole cell, in CSS pixels. */
export function numberSizes(width: number) {
  // A digit is about 7.4 pixels wide at 13 pixels, 6.8 at 12, and 6.2 at 11.
  const number = Math.ceil(width * 7.4) + 4;
  const delta = Math.ceil(Math.min(width + 1, MAX_DELTA) * 6.8) + 4;
  return { number, delta, cell: 14 + number + 16 + delta + 60 + 16 + 24 };
}

/** The same where delta and percent are below the number. */
export function stackedSizes(width: number) {
  const number = Math.ceil(width * 7.4) + 4;
  const delta = Math.ceil(Math.min(width + 1, MAX_DELTA) * 6.2) + 2;
  return { number, delta, cell: 12 + 4 + Math.max(number, delta + 4 + 44) + 16 };
}
