import { type Place, round } from "./marker-path.ts";

/** The line of a series. */
export interface SeriesPath {
  /** The path of its line, with a gap wherever a place is missing. */
  readonly line: string;
  /** Places that no line reaches: those between two gaps, and a single one. */
  readonly isolated: readonly Place[];
}

/** Joins places in their order. A missing one breaks the line; it is never plotted at 0. */
export function seriesPath(places: readonly (Place | undefined)[]): SeriesPath {
  let line = "";
  const isolated: Place[] = [];
  places.forEach((place, index) => {
    if (place === undefined) return;
    const isStart = places[index - 1] === undefined;
    line += `${isStart ? "M" : "L"}${round(place.x)} ${round(place.y)}`;
    if (isStart && places[index + 1] === undefined) isolated.push(place);
  });
  return { line, isolated };
}
