import { memo } from "react";
import type { ChartSeries } from "./chart-types.ts";
import { type LineChartModel, placesOfSeries } from "./line-chart-model.ts";
import { markerPath, type Place } from "./marker-path.ts";
import { lookOf } from "./series-looks.ts";
import type { SeriesPath } from "./series-path.ts";

/** Beyond that, points are too close to each other to be marked. */
const MAX_MARKED = 60;

interface LinePlotProps {
  readonly chart: LineChartModel;
  readonly series: readonly ChartSeries[];
  readonly xLabel: string;
  readonly openKey?: string | undefined;
}

/** The axes and the lines. They don't change while points are read. */
export const LinePlot = memo(function LinePlot(props: LinePlotProps) {
  const { chart, series, xLabel, openKey } = props;
  const open = chart.points.findIndex(({ point }) => point.key === openKey);
  return (
    <>
      <Axes chart={chart} xLabel={xLabel} />
      {plotOrder(series).map(({ series: it, index }) => {
        const places = placesOfSeries(chart.points, index);
        return (
          <SeriesLine
            key={it.key}
            series={it}
            path={chart.paths[index]}
            places={places.filter((place) => place !== undefined)}
            open={places[open]}
          />
        );
      })}
    </>
  );
});

/** Other series are plotted over muted ones. */
function plotOrder(series: readonly ChartSeries[]) {
  const all = series.map((it, index) => ({ series: it, index, isMuted: it.style === "muted" }));
  return all.toSorted((a, b) => Number(b.isMuted) - Number(a.isMuted));
}

function Axes({ chart, xLabel }: Pick<LinePlotProps, "chart" | "xLabel">) {
  const { box, xTicks, yTicks } = chart;
  return (
    <g fill="currentColor" className="text-3 tabular-nums forced-colors:text-[CanvasText]">
      {yTicks.map(({ at, label }) => (
        <g key={at}>
          <path d={`M${box.left} ${at}H${box.right}`} className="stroke-line-1" />
          <text x={box.left - 8} y={at} dy="0.35em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <path
        d={`M${box.left} ${box.bottom}H${box.right}`}
        className="stroke-line-2 forced-colors:stroke-[CanvasText]"
      />
      {xTicks.map(({ at, label }) => (
        <g key={at}>
          <path
            d={`M${at} ${box.bottom}v4`}
            className="stroke-line-2 forced-colors:stroke-[CanvasText]"
          />
          <text x={at} y={box.bottom + 18} textAnchor="middle" unicodeBidi="isolate">
            {label}
          </text>
        </g>
      ))}
      {chart.xLabelAt === undefined ? null : (
        <text
          x={chart.xLabelAt}
          y={box.bottom + 18}
          textAnchor="end"
          className="text-2 forced-colors:text-[CanvasText]"
        >
          {xLabel}
        </text>
      )}
    </g>
  );
}

interface SeriesLineProps {
  readonly series: ChartSeries;
  readonly path: SeriesPath | undefined;
  readonly places: readonly Place[];
  /** Of the open point. */
  readonly open: Place | undefined;
}

function SeriesLine({ series, path, places, open }: SeriesLineProps) {
  const { className, dash, marker, opacity, width } = lookOf(series.style);
  if (path === undefined) return null;
  const hasMarks = series.style !== "muted" && places.length <= MAX_MARKED;
  return (
    <g
      data-series={series.key}
      opacity={opacity}
      className={`${className} forced-colors:text-[CanvasText]`}
    >
      <path
        d={path.line}
        fill="none"
        stroke="currentColor"
        strokeWidth={width}
        strokeDasharray={dash}
        strokeLinejoin="round"
      />
      <path
        d={markerPath(marker, hasMarks ? places : path.isolated, 2.25)}
        stroke="currentColor"
        fill="currentColor"
        className={series.style === "baseline" ? "fill-surface" : ""}
      />
      {open === undefined ? null : (
        <path d={markerPath(marker, [open], 4.5)} stroke="currentColor" fill="currentColor" />
      )}
    </g>
  );
}
