const ELLIPSIS = "…";
/** The share of the room that the head gets; the tail gets the rest, as it distinguishes similar names. */
const HEAD_SHARE = 0.6;

const segmenter = new Intl.Segmenter();

/**
 * The text without as much of its middle as doesn't fit: at least one character is left out, and the
 * first and the last one stay even where there is no room for them. Characters are graphemes, with
 * accents and joined emoji; none is split. Texts of two characters or fewer are returned whole.
 *
 * @param room in the unit of `widthOf`
 */
export function cutInMiddle(text: string, room: number, widthOf: (text: string) => number): string {
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (characters.length < 3) return text;
  const headRoom = (room - widthOf(ELLIPSIS)) * HEAD_SHARE;
  const start = (count: number) => characters.slice(0, count).join("").trimEnd();
  const headLength = longest(characters.length - 2, (count) => widthOf(start(count)) <= headRoom);
  const head = start(headLength);
  const cutTo = (count: number) =>
    `${head}${ELLIPSIS}${characters.slice(-count).join("").trimStart()}`;
  const most = characters.length - headLength - 1;
  return cutTo(longest(most, (count) => widthOf(cutTo(count)) <= room));
}

/** The largest count from 1 to `most` that fits, 1 when none does; a binary search. */
function longest(most: number, fits: (count: number) => boolean): number {
  let least = 1;
  let rest = most;
  while (least < rest) {
    const middle = Math.ceil((least + rest) / 2);
    if (fits(middle)) least = middle;
    else rest = middle - 1;
  }
  return least;
}
