import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { clamp } from "../lib/clamp.ts";
import { usePrinting } from "../lib/use-printing.ts";
import { ChartFrame, ChartPlace, ChartSvg, EmptyChart } from "./chart-frame.tsx";
import { reasonOf } from "./chart-notes.ts";
import { ChartReader } from "./chart-reader.tsx";
import type { ChartAxis, ParallelLine } from "./chart-types.ts";
import type { Place } from "./marker-path.ts";
import { createParallelChart, type ParallelModel } from "./parallel-model.ts";
import { ParallelLabels, ParallelPlot, PlottedLine } from "./parallel-plot.tsx";
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
  const isNarrow = usePrinting();
  const chart = useMemo(
    () =>
      width === undefined
        ? undefined
        : createParallelChart({ axes, lines, width, height, isNarrow }),
    [axes, lines, width, height, isNarrow],
  );
  return (
    <ChartFrame label={label} notes={chart?.notes ?? []} frame={frame}>
      {isEmpty ? (
        <EmptyChart text="There are no numbers to plot." />
      ) : chart === undefined || width === undefined ? (
        <ChartPlace height={height} />
      ) : (
        <PlottedChart label={label} chart={chart} width={width} />
      )}
    </ChartFrame>
  );
}

interface PlottedChartProps {
  readonly label: string;
  readonly chart: ParallelModel;
  /** Of what is in view, in CSS pixels. */
  readonly width: number;
}

/** Axes beyond the width of the page are reached by scrolling. */
function PlottedChart({ label, chart, width }: PlottedChartProps) {
  const { cursor, isShown, handlers } = useLineCursor(chart);
  const [scrolled, setScrolled] = useState(0);
  const x = chart.axes[cursor.point]?.x ?? 0;
  const scroller = useAxisInView(isShown ? x : undefined);
  const read = isShown ? chart.lines[cursor.series] : undefined;
  return (
    <>
      <div
        ref={scroller}
        className="overflow-x-auto overflow-y-hidden"
        onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollLeft)}
      >
        <div className="relative w-max">
          <ChartSvg width={chart.width} height={chart.height}>
            <g className={read === undefined ? "" : "opacity-40"}>
              <ParallelPlot chart={chart} />
            </g>
            {read === undefined ? null : <PlottedLine {...read} isRead />}
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
            isScrollable={chart.width > width}
            {...handlers}
          />
        </div>
      </div>
      {isShown ? <LineCard {...{ chart, cursor, width }} x={x - scrolled} /> : null}
    </>
  );
}

/** Keeps the axis at `x` in view, with a part of its neighbors. */
function useAxisInView(x: number | undefined) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || x === undefined) return;
    const { scrollLeft, clientWidth } = element;
    const margin = Math.min(NEIGHBOR, clientWidth / 2);
    const nearest = clamp(scrollLeft, x + margin - clientWidth, x - margin);
    if (nearest !== scrollLeft) element.scrollLeft = nearest;
  }, [x]);
  return ref;
}

/** In CSS pixels. */
const NEIGHBOR = 60;

function useLineCursor(chart: ParallelModel) {
  const keys = chart.axes.map(({ axis }) => axis.key);
  const at = ({ x, y }: Place) => lineAt(chart, x, y);
  return useCursor({ keys, series: chart.lines.length, start: 0, at });
}

interface LineCardProps {
  readonly chart: ParallelModel;
  readonly cursor: Cursor;
  /** Of the axis, and of what is in view, in CSS pixels. */
  readonly x: number;
  readonly width: number;
}

function LineCard({ chart, cursor, x, width }: LineCardProps) {
  const read = chart.lines[cursor.series];
  if (read === undefined) return null;
  const { line, ys } = read;
  const { top, bottom } = chart.box;
  const y = ys[cursor.point];
  return (
    <ReadingCard
      title={line}
      details={[]}
      values={chart.axes.map(({ axis }, index) => ({
        key: axis.key,
        label: axis.label,
        value: line.values[index],
        reason: reasonOf(ys[index]),
        isChosen: index === cursor.point,
      }))}
      words={[]}
      side={typeof y === "number" && y < (top + bottom) / 2 ? "bottom" : "top"}
      {...{ x, width }}
      height={chart.height}
    />
  );
}
