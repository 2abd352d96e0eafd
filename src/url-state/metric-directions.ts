import { knownDirection } from "../artifact/metric-direction.ts";
import type { Direction, Directions } from "./chart-state.ts";

/** The directions that people chose in this browser, by path, the newest first. */
export type RememberedDirections = readonly (readonly [path: string, direction: Direction])[];

export const NO_DIRECTIONS: RememberedDirections = [];

const MAX_REMEMBERED = 200;

/**
 * Which values of a metric are better: as the URL says, or else as remembered, or else as its name tells.
 * `undefined` if nothing is known.
 */
export function directionOf(
  path: string,
  fromUrl: Directions,
  remembered: RememberedDirections,
): Direction | undefined {
  const [, known] = remembered.find(([name]) => name === path) ?? [];
  return fromUrl.get(path) ?? known ?? knownDirection(path);
}

/** Adds a direction; the oldest are forgotten. */
export function rememberDirection(
  remembered: RememberedDirections,
  path: string,
  direction: Direction,
): RememberedDirections {
  const others = remembered.filter(([name]) => name !== path);
  return [[path, direction] as const, ...others].slice(0, MAX_REMEMBERED);
}

/** Reads stored directions of unknown shape; `undefined` if they are not a list. */
export function readDirections(stored: unknown): RememberedDirections | undefined {
  if (!Array.isArray(stored)) return undefined;
  return stored.slice(0, MAX_REMEMBERED).flatMap((entry: unknown) => {
    const [path, direction] = Array.isArray(entry) ? entry : [];
    const isKnown = direction === "higher" || direction === "lower";
    return typeof path === "string" && isKnown ? [[path, direction] as const] : [];
  });
}
