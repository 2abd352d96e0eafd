import { useContext, useMemo } from "react";
import { ZoneContext } from "../ui/time.tsx";
import { ChartFrame, ChartPlace, EmptyChart } from "./chart-frame.tsx";
import type { ChartMark, ChartPoint, ChartSeries } from "./chart-types.ts";
import { createLineChart, type LineChartModel } from "./line-chart-model.ts";
import { LineMarks } from "./line-marks.tsx";
import { LinePlot } from "./line-plot.tsx";
import { LineReader } from "./line-reader.tsx";
import { placeMarks } from "./mark-labels.ts";
import { useMeasuredWidth } from "./use-measured-width.ts";

export interface LineChartProps {
  /** The accessible name: "val_loss and train_loss by step". */
  readonly label: string;
  readonly series: readonly ChartSeries[];
  /** In any order; they are joined in the order of x. */
  readonly points: readonly ChartPoint[];
  readonly xLabel: string;
  readonly xKind: "number" | "time" | "category";
  readonly isLog: boolean;
  readonly marks?: readonly ChartMark[];
  /** The key of the point that is marked as open. */
  readonly openKey?: string | undefined;
  /** A click, or Enter, on a point. */
  readonly onOpen?: ((key: string) => void) | undefined;
  /** In CSS pixels. */
  readonly height: number;
}

/** Lines along an axis. Points are read by pointer, touch and keyboard. */
export function LineChart(props: LineChartProps) {
  const [frame, width] = useMeasuredWidth();
  const chart = useLineChart(props, width);
  return (
    <ChartFrame label={props.label} notes={chart?.notes ?? NONE} frame={frame}>
      {props.points.length === 0 ? (
        <EmptyChart text="There are no points to plot." />
      ) : chart === undefined ? (
        <ChartPlace height={props.height} />
      ) : (
        <PlottedChart {...props} chart={chart} />
      )}
    </ChartFrame>
  );
}

const NONE: readonly never[] = [];

/** `undefined` until the width is known. */
function useLineChart(
  { series, points, xLabel, xKind, isLog, height }: LineChartProps,
  width: number | undefined,
): LineChartModel | undefined {
  const zone = useContext(ZoneContext);
  return useMemo(
    () =>
      width === undefined
        ? undefined
        : createLineChart({ series, points, xLabel, xKind, isLog, height, width, zone }),
    [series, points, xLabel, xKind, isLog, height, width, zone],
  );
}

function PlottedChart(props: LineChartProps & { readonly chart: LineChartModel }) {
  const { chart, series, marks = NONE, xLabel, openKey, label, onOpen } = props;
  const placed = useMemo(() => placeMarks(chart, marks), [chart, marks]);
  return (
    <LineReader {...{ chart, series, marks, label, openKey, onOpen }}>
      <LinePlot {...{ chart, series, xLabel, openKey }} />
      <LineMarks marks={placed} />
    </LineReader>
  );
}
