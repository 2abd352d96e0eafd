import { memo } from "react";
import { CutText } from "../ui/cut-text.tsx";
import { styled } from "../ui/styled.ts";
import { markerPath } from "./marker-path.ts";
import type { ParallelModel, PlacedAxis, PlacedLine } from "./parallel-model.ts";
import { lookOf, readLookOf } from "./series-looks.ts";

/** The axes and all lines. They don't change while a line is read. */
export const ParallelPlot = memo(function ParallelPlot({ chart }: { chart: ParallelModel }) {
  const { axes, box, lines } = chart;
  return (
    <>
      <path
        d={axes.map(({ x }) => `M${x} ${box.top}V${box.bottom}`).join("")}
        className="stroke-line-2 forced-colors:stroke-[CanvasText]"
      />
      {mutedFirst(lines).map((line) => (
        <PlottedLine key={line.line.key} {...line} />
      ))}
    </>
  );
});

function mutedFirst(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const isMuted = ({ line }: PlacedLine) => line.style === "muted";
  return lines.toSorted((a, b) => Number(isMuted(b)) - Number(isMuted(a)));
}

interface PlottedLineProps extends PlacedLine {
  /** Whether it is read. */
  readonly isRead?: true;
}

/** A line across the axes, and its label at the right. */
export function PlottedLine({ line, places, path, end, isRead }: PlottedLineProps) {
  const look = isRead ? readLookOf(line.style) : lookOf(line.style);
  const { className, dash, isSolid, marker, opacity, width } = look;
  const plotted = places.filter((place) => place !== undefined);
  const isMuted = line.style === "muted";
  return (
    <g
      data-line={line.key}
      fill="none"
      stroke="currentColor"
      opacity={opacity}
      className={`${className} ${isRead ? "forced-colors:text-[Highlight]" : "forced-colors:text-[CanvasText]"}`}
    >
      <path
        d={path.line}
        strokeWidth={isRead ? width + 1 : width}
        strokeDasharray={dash}
        strokeLinejoin="round"
      />
      <path
        d={markerPath(marker, isMuted && !isRead ? path.isolated : plotted, 3.5)}
        strokeWidth={1.5}
        className={isSolid ? "fill-current" : "fill-surface"}
      />
      {end === undefined || Math.abs(end.label.y - end.from.y) < 2 ? null : (
        <path
          d={`M${end.from.x + 6} ${end.from.y}L${end.label.x - 3} ${end.label.y}`}
          strokeWidth={1}
          className="stroke-line-2"
        />
      )}
    </g>
  );
}

/** The names of the axes, the values at their ends, and the labels of the lines. */
export const ParallelLabels = memo(function ParallelLabels({ chart }: { chart: ParallelModel }) {
  const { width, lines } = chart;
  return (
    <div aria-hidden="true" className="pointer-events-none text-tiny">
      {chart.axes.map((axis) => (
        <AxisLabels key={axis.axis.key} chart={chart} placed={axis} />
      ))}
      {lines.map(({ line, end }) =>
        end === undefined ? null : (
          <div
            key={line.key}
            ref={styled({
              left: `${end.label.x}px`,
              top: `${end.label.y}px`,
              width: `${width - end.label.x - 4}px`,
            })}
            className={`absolute -translate-y-1/2 leading-3.5 ${line.style === "muted" ? "text-3" : "text-1"}`}
          >
            <CutText text={line.label} />
          </div>
        ),
      )}
    </div>
  );
});

function AxisLabels({ chart, placed }: { chart: ParallelModel; placed: PlacedAxis }) {
  const { box, distance, height } = chart;
  const { axis, x, top, bottom } = placed;
  const width = Math.min(distance, 2 * x) - 8;
  const at = { left: `${x - width / 2}px`, width: `${width}px` };
  return (
    <>
      <div
        ref={styled({ ...at, bottom: `${height - box.top + 6}px` })}
        className="absolute flex flex-wrap items-baseline justify-center gap-x-2 text-3"
      >
        <CutText text={axis.label} className="max-w-full text-1 text-label" />
        {top === undefined ? (
          <span>no numbers</span>
        ) : (
          <CutText text={top} className="max-w-full" />
        )}
      </div>
      <div
        ref={styled({ ...at, top: `${box.bottom + 8}px` })}
        className="absolute text-center text-3"
      >
        {bottom === undefined ? null : <CutText text={bottom} />}
      </div>
    </>
  );
}
