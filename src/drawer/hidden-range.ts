/** A key or an index of a path with the dot after it: `splits`, `[2].`, `["a.b"]`. */
const SEGMENT = /(?:\["(?:[^"\\]|\\.)*"\]|\[\d*\]|[^.[]+)\.?/g;
/** In parents. What is hidden of a longer path starts within its first ones. */
const MAX_STARTS = 40;

/** A range of a text in UTF-16 units, `start` to before `end`. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a path to replace by an ellipsis so that it fits; `undefined` if it fits. It is a run of
 * whole parents as near to the start as possible, since the leaf and its nearest parents tell deep paths
 * apart. The first parent and what `isTelling` are hidden only if nothing else can be. If hiding parents
 * isn't enough, it is the start of the path.
 *
 * @param leafStart the length of the parents
 * @param width the number of characters that fit
 */
export function hiddenRange(
  path: string,
  leafStart: number,
  width: number,
  isTelling: (text: string) => unknown,
): Range | undefined {
  const excess = path.length - width + 1;
  if (excess <= 1) return undefined;
  const parents = [...path.slice(0, leafStart).matchAll(SEGMENT)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
  const runs = parents.slice(0, MAX_STARTS).flatMap(({ start }, first): Range[] => {
    const last = parents.slice(first).find(({ end }) => end - start >= excess);
    return last === undefined ? [] : [{ start, end: last.end }];
  });
  const [fromFirst, ...others] = runs;
  const best = others.find(({ start, end }) => !isTelling(path.slice(start, end)));
  return best ?? others[0] ?? fromFirst ?? startOf(path, Math.min(excess, path.length - 1));
}

/** The start of a path, at least this long. It ends between characters. */
function startOf(path: string, length: number): Range {
  const isBetween = path.slice(0, length).isWellFormed() || !path.isWellFormed();
  return { start: 0, end: isBetween ? length : length + 1 };
}
