import { EyeOff } from "lucide-react";
import type { ReactNode } from "react";
import type { ChartPoint, ChartSeries } from "../charts/chart-types.ts";
import { LineChart } from "../charts/line-chart.tsx";
import { LineSample } from "../charts/line-sample.tsx";
import { ParallelChart } from "../charts/parallel-chart.tsx";
import { countOf } from "../lib/count.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { Characters } from "../ui/verbatim.tsx";
import type { Direction } from "../url-state/chart-state.ts";
import { axesOf, linesOf } from "./chart-paths.ts";
import { type ComparedColumn, versionIn } from "./compared-column.ts";
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
  const { kind, onKind, rows, columns, directionOf, picker } = props;
  const turned = rows.every((row) => directionOf(row) !== undefined);
  return (
    <section
      aria-label="Chart"
      className="screen-only sticky left-0 w-[100cqw] border-line-2 border-b px-4 py-2"
    >
      <div className="flex min-h-7 flex-wrap items-center gap-2">
        <h2 className="font-strong text-body">Numeric metadata</h2>
        <p className="min-w-0 text-2 max-sm:hidden">{noteOf(kind, turned)}</p>
        <span className="ml-auto flex items-center gap-2">
          {kind !== "off" && (
            <>
              <Segmented label="Chart" value={kind} options={KINDS} onChange={onKind} />
              {picker}
              <IconButton icon={EyeOff} label="Hide chart" onClick={() => onKind("off")} />
            </>
          )}
          {kind === "off" && <Button onClick={() => onKind("parallel")}>Show chart</Button>}
        </span>
      </div>
      {kind === "parallel" && (
        <ParallelChart
          label={`Parallel axes: ${rows.map(({ path }) => path).join(", ")}`}
          axes={axesOf(rows, directionOf)}
          lines={linesOf(rows, columns)}
          height={HEIGHT}
        />
      )}
      {kind === "lines" && <Lines rows={rows} columns={columns} />}
    </section>
  );
}

function noteOf(kind: ChartKind, isTurned: boolean): string {
  if (kind !== "parallel") return "";
  return isTurned ? "Up is better" : "Up is better (or higher, where no direction is set)";
}

type LinesProps = Pick<ChartSectionProps, "rows" | "columns">;

/** A line for each path along the versions. Their units differ, so each has a separate chart. */
function Lines({ rows, columns }: LinesProps) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(260px,1fr))] gap-x-6 gap-y-2">
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

function pointsOf({ nodes }: ComparedRow, columns: readonly ComparedColumn[]): ChartPoint[] {
  return columns.flatMap((column, x) => {
    const version = versionIn(column);
    if (version === undefined) return [];
    const node = nodes[x];
    const value = node?.kind === "number" ? node.source : undefined;
    const { createdAt, step } = version;
    const details = [step && `step ${step}`, createdAt].filter((it) => it !== undefined);
    return { key: column.reference, title: column.label, details, x, values: [value] };
  });
}

/** "5 paths" */
export function pathsLabel(count: number): string {
  return countOf(count, "path");
}
