import { ChartLine, EyeOff } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import type { ChartSeries } from "../charts/chart-types.ts";
import { LineChart } from "../charts/line-chart.tsx";
import { LineSample } from "../charts/line-sample.tsx";
import { ParallelChart } from "../charts/parallel-chart.tsx";
import { labelsHeight } from "../charts/parallel-model.ts";
import { countOf } from "../lib/count.ts";
import { Button } from "../ui/button.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { Characters } from "../ui/verbatim.tsx";
import type { Direction } from "../url-state/chart-state.ts";
import { axesOf, linesOf, pointsOf } from "./chart-paths.ts";
import type { ComparedColumn } from "./compared-column.ts";
import type { ComparedRow } from "./compared-row.ts";

export type ChartKind = "parallel" | "lines" | "off";

interface ChartSectionProps {
  readonly kind: ChartKind;
  readonly onKind: (kind: ChartKind) => void;
  /** What the axes show. */
  readonly rows: readonly ComparedRow[];
  readonly columns: readonly ComparedColumn[];
  readonly directionOf: (row: ComparedRow) => Direction | undefined;
  /** The button that chooses the paths. */
  readonly picker: ReactNode;
}

const KINDS = [
  { value: "parallel", label: "Parallel" },
  { value: "lines", label: "Lines" },
] as const;

const HEIGHT = 204;

/** Numbers of the versions beside each other: an axis for each path, or a line for each path. */
export function ChartSection(props: ChartSectionProps) {
  const { kind, rows, columns, directionOf } = props;
  const lines = linesOf(rows, columns);
  return (
    <section
      aria-label="Chart"
      className={`sticky left-0 w-[100cqw] border-line-2 border-b px-4 print:w-auto print:px-0 ${kind === "off" ? "py-1 max-sm:py-0 print:hidden" : "py-2"}`}
    >
      <Controls {...props} />
      {kind === "parallel" && (
        <ParallelChart
          label={`Parallel axes: ${rows.map(({ path }) => path).join(", ")}`}
          axes={axesOf(rows, directionOf)}
          lines={lines}
          height={parallelHeight(lines.length)}
        />
      )}
      {kind === "lines" && <Lines rows={rows} columns={columns} />}
    </section>
  );
}

/** High enough for the labels of all lines. */
function parallelHeight(lines: number): number {
  return Math.max(HEIGHT, labelsHeight(lines));
}

/** The heading and what chooses the chart. The last button stays while it hides the chart, with the focus. */
function Controls({ kind, onKind, rows, directionOf, picker }: ChartSectionProps) {
  const isOff = kind === "off";
  const isTurned = rows.every((row) => directionOf(row) !== undefined);
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-2">
      <h2 className="font-strong text-body">Numeric metadata</h2>
      <p className="min-w-0 text-2 max-sm:hidden">{noteOf(kind, isTurned)}</p>
      <span className="ml-auto flex items-center gap-2 max-sm:flex-wrap print:hidden">
        {kind !== "off" && (
          <Fragment key="kinds">
            <Segmented label="Chart" value={kind} options={KINDS} onChange={onKind} />
            {picker}
          </Fragment>
        )}
        <Button
          key="toggle"
          kind="plain"
          icon={isOff ? ChartLine : EyeOff}
          onClick={() => onKind(isOff ? "parallel" : "off")}
          className="max-sm:px-2!"
        >
          {isOff ? "Show chart" : "Hide chart"}
        </Button>
      </span>
    </div>
  );
}

function noteOf(kind: ChartKind, isTurned: boolean): string {
  if (kind !== "parallel") return "";
  return isTurned
    ? "Up is better on every axis"
    : "Up is better (or higher, where no direction is set)";
}

type LinesProps = Pick<ChartSectionProps, "rows" | "columns">;

/** A line for each path along the versions. Their units differ, so each has a separate chart. */
function Lines({ rows, columns }: LinesProps) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(260px,1fr))] gap-x-6 gap-y-2 pt-2 print:block">
      {rows.map((row, index) => (
        <figure key={row.id} className="min-w-0">
          <figcaption className="flex items-center gap-2 truncate font-mono text-code">
            <LineSample style={index} />
            <Characters text={row.path} />
          </figcaption>
          <LineChart
            label={`${row.path} by version`}
            series={[{ key: row.id, label: row.path, style: index } satisfies ChartSeries]}
            points={pointsOf(row, columns)}
            xLabel="version"
            xKind="category"
            isLog={false}
            height={140}
          />
        </figure>
      ))}
    </div>
  );
}

/** "5 paths" */
export function pathsLabel(count: number): string {
  return countOf(count, "path");
}
