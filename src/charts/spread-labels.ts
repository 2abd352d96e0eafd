/**
 * Moves labels apart along a line, as little as possible, and keeps them between two ends.
 * @param ideal the center of each, in any order
 * @param distance the least between two centers
 * @returns the centers in the same order; less apart than `distance` only if they don't fit otherwise
 */
export function spreadLabels(
  ideal: readonly number[],
  distance: number,
  [first, last]: readonly [number, number],
): readonly number[] {
  const room = ideal.length > 1 ? (last - first) / (ideal.length - 1) : distance;
  const gap = Math.min(distance, room);
  const order = ideal.map((_, index) => index).toSorted((a, b) => at(ideal, a) - at(ideal, b));
  const placed: number[] = ideal.map((place) => Math.min(Math.max(place, first), last));
  // Down from the first, then up from the last: each is moved only by those it would touch.
  order.forEach((index, rank) => {
    const before = order[rank - 1];
    if (before !== undefined) placed[index] = Math.max(at(placed, index), at(placed, before) + gap);
  });
  order.toReversed().forEach((index, rank, reversed) => {
    const after = reversed[rank - 1];
    const limit = after === undefined ? last : at(placed, after) - gap;
    placed[index] = Math.min(at(placed, index), limit);
  });
  return placed;
}

function at(places: readonly number[], index: number): number {
  return places[index] ?? 0;
}
