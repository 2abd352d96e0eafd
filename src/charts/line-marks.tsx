import { memo } from "react";
import type { ChartMark } from "./chart-types.ts";
import type { PlacedMark } from "./mark-labels.ts";
import { type MarkerShape, markerPath } from "./marker-path.ts";

interface MarkSymbol {
  readonly shape: MarkerShape;
  readonly radius: number;
  readonly className: string;
}

/** The symbol of each mark: they differ in shape, so that they can share a point. */
const SYMBOLS: Readonly<Record<ChartMark["kind"], MarkSymbol>> = {
  best: { shape: "circle", radius: 6, className: "text-good-text" },
  last: { shape: "square", radius: 6.5, className: "text-2" },
  earliest: { shape: "diamond", radius: 7.5, className: "text-accent-text" },
};

/** The points that have a name, and the open one. */
export const LineMarks = memo(function LineMarks({
  marks,
}: {
  readonly marks: readonly PlacedMark[];
}) {
  return marks.map(({ mark, at, label }) => {
    const { shape, radius, className } = SYMBOLS[mark.kind];
    return (
      <g
        key={`${mark.kind} ${mark.key} ${mark.series}`}
        className={`${className} forced-colors:text-[CanvasText]`}
      >
        <path
          d={markerPath(shape, [at], radius)}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.75}
        />
        {label === undefined ? null : (
          <text
            x={label.x}
            y={label.y}
            dy="0.35em"
            textAnchor="middle"
            fill="currentColor"
            unicodeBidi="isolate"
            paintOrder="stroke"
            strokeWidth={6}
            strokeLinejoin="round"
            className="stroke-surface tabular-nums forced-colors:stroke-[Canvas]"
          >
            {mark.text}
          </text>
        )}
      </g>
    );
  });
});
