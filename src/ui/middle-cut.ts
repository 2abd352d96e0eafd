const ELLIPSIS = "…";
/** The start gets this share of the width; the end gets the rest, since it distinguishes similar names. */
const START_SHARE = 0.6;

const segmenter = new Intl.Segmenter();

/**
 * Truncates text in the middle to fit a width. At least one character is removed, and the first and
 * last ones stay even if they don't fit. Characters are graphemes, with accents and joined emoji; none
 * is split. Text of two characters or fewer is returned unchanged.
 *
 * @param width in the unit of `widthOf`
 */
export function cutInMiddle(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): string {
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (characters.length < 3) return text;
  const startWidth = (width - widthOf(ELLIPSIS)) * START_SHARE;
  const startOf = (count: number) => characters.slice(0, count).join("").trimEnd();
  const startLength = maxCount(
    characters.length - 2,
    (count) => widthOf(startOf(count)) <= startWidth,
  );
  const start = startOf(startLength);
  const cutTo = (count: number) =>
    `${start}${ELLIPSIS}${characters.slice(-count).join("").trimStart()}`;
  const maxEnd = characters.length - startLength - 1;
  return cutTo(maxCount(maxEnd, (count) => widthOf(cutTo(count)) <= width));
}

/** The largest count from 1 to `max` that fits, 1 if none does; a binary search. */
function maxCount(max: number, fits: (count: number) => boolean): number {
  let low = 1;
  let high = max;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
