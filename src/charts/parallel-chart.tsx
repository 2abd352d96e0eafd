import { useMemo } from "react";
import { ChartFrame, ChartSvg, EmptyChart } from "./chart-frame.tsx";
import { gapReason } from "./chart-notes.ts";
import { ChartReader } from "./chart-reader.tsx";
import type { ChartAxis, ParallelLine } from "./chart-types.ts";
import type { Place } from "./marker-path.ts";
import { createParallelChart, type ParallelModel } from "./parallel-model.ts";
import { DrawnLine, ParallelLabels, ParallelPlot } from "./parallel-plot.tsx";
import { describeParallel, lineAt, lineText } from "./parallel-reading.ts";
import { ReadingCard } from "./reading-card.tsx";
import { type Cursor, useCursor } from "./use-cursor.ts";
import { useMeasuredWidth } from "./use-measured-width.ts";

export interface ParallelChartProps {
  /** The accessible name. */
  readonly label: string;
  readonly axes: readonly ChartAxis[];
  readonly lines: readonly ParallelLine[];
  /** In CSS pixels. */
  readonly height: number;
}

/** One vertical axis for each path, and a line across them for each version. */
export function ParallelChart({ label, axes, lines, height }: ParallelChartProps) {
  const [frame, width] = useMeasuredWidth();
  const isEmpty = axes.length === 0 || lines.length === 0;
  const chart = useMemo(
    () => (width === undefined ? undefined : createParallelChart({ axes, lines, width, height })),
    [axes, lines, width, height],
  );
  return (
    <ChartFrame
      label={label}
      height={isEmpty ? 0 : height}
      notes={chart?.notes ?? []}
      frame={frame}
    >
      {isEmpty ? (
        <EmptyChart text="There are no numbers to draw." />
      ) : chart === undefined ? null : (
        <DrawnChart label={label} chart={chart} />
      )}
    </ChartFrame>
  );
}

interface DrawnChartProps {
  readonly label: string;
  readonly chart: ParallelModel;
}

/** Axes beyond the width of the page are reached by scrolling. */
function DrawnChart({ label, chart }: DrawnChartProps) {
  const { cursor, isShown, handlers } = useLineCursor(chart);
  const read = isShown ? chart.lines[cursor.series] : undefined;
  return (
    <div className="overflow-x-auto overflow-y-hidden">
      <div className="relative w-max">
        <ChartSvg width={chart.width} height={chart.height}>
          <g className={read === undefined ? "" : "opacity-40"}>
            <ParallelPlot chart={chart} />
          </g>
          {read === undefined ? null : <DrawnLine {...read} isRead />}
        </ChartSvg>
        <ParallelLabels chart={chart} />
        <ChartReader
          name={`${label}, lines`}
          description={describeParallel(chart)}
          value={cursor.point + 1}
          max={chart.axes.length}
          text={lineText(chart, cursor)}
          isShown={isShown}
          isClickable={false}
          {...handlers}
        />
        {isShown ? <LineCard chart={chart} cursor={cursor} /> : null}
      </div>
    </div>
  );
}

function useLineCursor(chart: ParallelModel) {
  const keys = chart.axes.map(({ axis }) => axis.key);
  const { cursor, isShown, setShown, moveTo, onKeyDown, onChange } = useCursor({
    keys,
    series: chart.lines.length,
    start: 0,
  });

  function onPoint(place: Place | undefined): void {
    const next = place === undefined ? undefined : lineAt(chart, place.x, place.y);
    if (next === undefined) setShown(false);
    else moveTo(next);
  }
  const handlers = {
    onKeyDown,
    onChange,
    onPoint,
    onPress: () => undefined,
    onFocus: () => setShown(true),
    onBlur: () => setShown(false),
  };
  return { cursor, isShown, handlers };
}

function LineCard({ chart, cursor }: { readonly chart: ParallelModel; readonly cursor: Cursor }) {
  const read = chart.lines[cursor.series];
  if (read === undefined) return null;
  const { line, ys } = read;
  return (
    <ReadingCard
      title={line}
      details={[]}
      values={chart.axes.map(({ axis }, index) => {
        const y = ys[index];
        return {
          key: axis.key,
          label: axis.label,
          value: line.values[index],
          reason: typeof y === "number" || y === undefined ? undefined : gapReason(y),
          isChosen: index === cursor.point,
        };
      })}
      words={[]}
      x={chart.axes[cursor.point]?.x ?? 0}
      width={chart.width}
    />
  );
}
