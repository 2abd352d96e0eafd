import type { ReactNode } from "react";
import { ChartSvg } from "./chart-frame.tsx";
import { reasonOf } from "./chart-notes.ts";
import { ChartReader } from "./chart-reader.tsx";
import type { ChartMark, ChartSeries } from "./chart-types.ts";
import type { LineChartModel, PlacedPoint } from "./line-chart-model.ts";
import { cursorAt, describeLines, readingText } from "./line-reading.ts";
import { markerPath, type Place } from "./marker-path.ts";
import { ReadingCard } from "./reading-card.tsx";
import { readLookOf } from "./series-looks.ts";
import { useCursor } from "./use-cursor.ts";

interface LineReaderProps {
  readonly label: string;
  readonly chart: LineChartModel;
  readonly series: readonly ChartSeries[];
  readonly marks: readonly ChartMark[];
  readonly openKey: string | undefined;
  readonly onOpen: ((key: string) => void) | undefined;
  /** The plot, which stays as it is while points are read. */
  readonly children: ReactNode;
}

/** Reads the points of a plotted chart. */
export function LineReader(props: LineReaderProps) {
  const { label, chart, series, marks, onOpen, children } = props;
  const reading = useLineReading(props);
  const { point, cursor, isShown } = reading;
  return (
    <>
      <ChartSvg width={chart.width} height={chart.height}>
        {children}
        {isShown ? <Rule {...{ chart, point, series, chosen: cursor.series }} /> : null}
      </ChartSvg>
      <ChartReader
        name={`${label}, points`}
        description={describeLines(chart, series, onOpen !== undefined)}
        value={cursor.point + 1}
        max={chart.points.length}
        text={readingText(point, series, cursor.series, marks)}
        isShown={isShown}
        isClickable={onOpen !== undefined}
        {...reading.handlers}
      />
      {isShown ? <Card {...{ chart, point, series, marks, chosen: cursor.series }} /> : null}
    </>
  );
}

const NO_POINT: PlacedPoint = {
  point: { key: "", title: "", details: [], x: 0, values: [] },
  x: 0,
  ys: [],
};

function useLineReading({ chart, series, openKey, onOpen }: LineReaderProps) {
  const keys = chart.points.map(({ point }) => point.key);
  const start = openKey === undefined ? 0 : keys.indexOf(openKey);
  const at = ({ x, y }: Place) => cursorAt(chart, x, y);
  const reading = useCursor({ keys, series: series.length, start, at, onOpen });
  return { ...reading, point: chart.points[reading.cursor.point] ?? NO_POINT };
}

interface ReadProps {
  readonly chart: LineChartModel;
  readonly point: PlacedPoint;
  readonly series: readonly ChartSeries[];
  /** The index of the series whose value comes first. */
  readonly chosen: number;
}

function Rule({ chart, point, series, chosen }: ReadProps) {
  const { box } = chart;
  const y = point.ys[chosen];
  const style = series[chosen]?.style ?? 0;
  const { className, marker, width } = readLookOf(style);
  return (
    <g className={`${className} forced-colors:text-[Highlight]`}>
      {style === "muted" ? (
        <path d={chart.paths[chosen]?.line} fill="none" stroke="currentColor" strokeWidth={width} />
      ) : null}
      <path
        d={`M${point.x} ${box.top}V${box.bottom}`}
        strokeDasharray="2 3"
        className="stroke-line-3"
      />
      {typeof y === "number" ? (
        <path
          d={markerPath(marker, [{ x: point.x, y }], 5)}
          stroke="currentColor"
          strokeWidth={2}
          className="fill-surface"
        />
      ) : null}
    </g>
  );
}

function Card({ chart, point, series, chosen, marks }: ReadProps & Pick<LineReaderProps, "marks">) {
  const { key, title, details, values } = point.point;
  return (
    <ReadingCard
      title={{ label: title }}
      details={details}
      values={series.map((it, index) => ({
        key: it.key,
        label: it.label,
        style: it.style,
        value: values[index],
        reason: reasonOf(point.ys[index]),
        isChosen: index === chosen,
      }))}
      words={marks.filter((mark) => mark.key === key).map(({ text }) => text)}
      x={point.x}
      width={chart.width}
      height={chart.height}
    />
  );
}
