/** The shapes of points. All have about the same area. */
export type MarkerShape = "circle" | "square" | "triangle" | "down" | "diamond" | "cross";

/** A place in a plot, in CSS pixels from its top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Returns the path of a marker around each place, all in one path. */
export function markerPath(shape: MarkerShape, places: readonly Place[], radius: number): string {
  return places.map(({ x, y }) => SHAPES[shape](round(x), round(y), radius)).join("");
}

type Shape = (x: number, y: number, r: number) => string;

const SHAPES: Readonly<Record<MarkerShape, Shape>> = {
  circle: (x, y, r) =>
    `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
  square: (x, y, r) => {
    const half = round(r * 0.9);
    return `M${round(x - half)} ${round(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`;
  },
  triangle: (x, y, r) => triangle(x, y, round(r * 1.15)),
  down: (x, y, r) => triangle(x, y, -round(r * 1.15)),
  diamond: (x, y, r) => {
    const far = round(r * 1.25);
    return `M${x} ${round(y - far)}l${far} ${far}l${-far} ${far}l${-far} ${-far}z`;
  },
  cross: (x, y, r) =>
    `M${round(x - r)} ${round(y - r)}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`,
};

/** @param r negative for one that points down */
function triangle(x: number, y: number, r: number): string {
  const side = Math.abs(r);
  const height = round(r * 1.7);
  return `M${x} ${round(y - r)}l${side} ${height}h${-2 * side}z`;
}

/** To a tenth of a CSS pixel, so that paths stay short. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
