import type { SeriesStyle } from "./chart-types.ts";
import type { MarkerShape } from "./marker-path.ts";

/** How a series is plotted: color, dash and marker differ, so each of them is enough to tell series apart. */
export interface SeriesLook {
  /** Sets the text color, which lines and markers are plotted in. */
  readonly className: string;
  /** As in `stroke-dasharray`; `undefined` for a solid line. */
  readonly dash?: string;
  readonly marker: MarkerShape;
  /** The width of the line in CSS pixels. */
  readonly width: number;
  /** Whether even large markers are filled. */
  readonly isSolid?: true;
  /** From 0 to 1; opaque by default. */
  readonly opacity?: number;
}

/** In the order of the palette. */
const LOOKS: readonly SeriesLook[] = [
  { className: "text-chart-1", marker: "circle", width: 2, isSolid: true },
  { className: "text-chart-2", marker: "square", width: 1.75, dash: "6 3" },
  { className: "text-chart-3", marker: "triangle", width: 1.75, dash: "2 3" },
  { className: "text-chart-4", marker: "diamond", width: 1.75, dash: "9 3 2 3" },
  { className: "text-chart-5", marker: "down", width: 1.75, dash: "4 2" },
  { className: "text-chart-6", marker: "cross", width: 1.75, dash: "1.5 2" },
];

const BASELINE: SeriesLook = { className: "text-2", marker: "circle", width: 1.75 };
const MUTED: SeriesLook = {
  className: "text-line-3",
  marker: "circle",
  width: 1.25,
  opacity: 0.6,
};

/** Returns how a series of a style is plotted. Beyond six, styles repeat. */
export function lookOf(style: SeriesStyle): SeriesLook {
  if (style === "muted") return MUTED;
  if (style === "baseline") return BASELINE;
  return LOOKS[((style % LOOKS.length) + LOOKS.length) % LOOKS.length] ?? BASELINE;
}

/** Returns how a series looks while it is read: a muted one is as visible as the others. */
export function readLookOf(style: SeriesStyle): SeriesLook {
  const look = lookOf(style);
  return style === "muted" ? { className: "text-1", marker: look.marker, width: 1.75 } : look;
}
