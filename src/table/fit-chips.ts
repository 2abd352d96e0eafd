/** Between two chips, in CSS pixels: `gap-1`. */
const GAP = 4;
/** The padding of "+3" and the width of each of its characters, rounded up, in CSS pixels. */
const MORE_PADDING = 10;
const MORE_CHARACTER = 8;

/**
 * Returns how many chips to show on one line: those that fit whole, beside "+3" for the others. The first
 * one always shows, so it may be alone and too wide.
 *
 * @param widths of the chips that may be shown, in CSS pixels
 * @param count of all chips
 * @param room the width of the line
 */
export function fittingCount(widths: readonly number[], count: number, room: number): number {
  let fitting = 1;
  let end = 0;
  for (const [index, width] of widths.entries()) {
    end += width;
    const hidden = count - index - 1;
    const more = hidden > 0 ? GAP + MORE_PADDING + MORE_CHARACTER * `+${hidden}`.length : 0;
    if (end + more <= room) fitting = index + 1;
    end += GAP;
  }
  return fitting;
}
