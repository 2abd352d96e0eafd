const ELLIPSIS = "…";
/** How much of the room the head gets; the rest is the tail's, which tells apart what begins alike. */
const HEAD_SHARE = 0.6;

const segmenter = new Intl.Segmenter();

/**
 * The text with its middle left out so that it fits: at least one sign between two that stay, which
 * are kept even where there is no room for them. Signs are what people take for one, accents and
 * joined emoji included; none is cut in two. Texts of two signs or fewer have no middle and come back whole.
 *
 * @param room in the unit of `widthOf`
 */
export function cutInMiddle(text: string, room: number, widthOf: (text: string) => number): string {
  const signs = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (signs.length < 3) return text;
  const headRoom = (room - widthOf(ELLIPSIS)) * HEAD_SHARE;
  const start = (count: number) => signs.slice(0, count).join("").trimEnd();
  const headLength = longest(signs.length - 2, (count) => widthOf(start(count)) <= headRoom);
  const head = start(headLength);
  const cutTo = (count: number) => `${head}${ELLIPSIS}${signs.slice(-count).join("").trimStart()}`;
  const most = signs.length - headLength - 1;
  return cutTo(longest(most, (count) => widthOf(cutTo(count)) <= room));
}

/** The largest count from 1 to `most` that fits, 1 when none does; what fits is found by halving. */
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
