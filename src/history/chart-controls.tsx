import { type ReactNode, useId } from "react";
import { Checkbox } from "../ui/checkbox.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { AXES, type Axis, type ChartState, type Direction } from "../url-state/chart-state.ts";
import { MAX_METRICS } from "./default-metrics.ts";
import { MetricPicker } from "./metric-picker.tsx";
import type { SeriesModel } from "./series-model.ts";

export interface ChartControlsProps {
  readonly model: SeriesModel;
  readonly chart: ChartState;
  readonly onChart: (chart: ChartState) => void;
  /** Also remembers the direction. */
  readonly onDirection: (path: string, direction: Direction) => void;
}

const LABELS: Readonly<Record<Axis, string>> = { step: "Step", version: "Version", time: "Time" };

/** What the chart shows: metrics, which values are better, and the axes. */
export function ChartControls({ model, chart, onChart, onDirection }: ChartControlsProps) {
  const { metrics, direction, axis } = model;
  const [first] = metrics;
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2 print:hidden">
      <MetricPickers
        metrics={metrics}
        paths={model.paths.map(({ path }) => path)}
        onMetrics={(next) => onChart({ ...chart, metrics: next })}
      >
        {first !== undefined && (
          <span className="flex items-center gap-2 border-line-2 sm:mr-1 sm:border-r sm:pr-3">
            <Segmented
              label={`Better values of ${first}`}
              value={direction}
              options={DIRECTIONS}
              onChange={(next) => onDirection(first, next)}
            />
            <span aria-hidden className="text-3 text-label max-sm:hidden">
              is better
            </span>
          </span>
        )}
      </MetricPickers>
      <Segmented
        label="Axis"
        value={axis}
        options={AXES.map((value) => ({ value, label: LABELS[value] }))}
        onChange={(next) => onChart({ ...chart, axis: next })}
      />
      <LogSwitch isLog={chart.isLog} onLog={(isLog) => onChart({ ...chart, isLog })} />
    </div>
  );
}

const DIRECTIONS = [
  { value: "higher", label: "↑ Higher" },
  { value: "lower", label: "↓ Lower" },
] as const;

interface MetricPickersProps {
  readonly metrics: readonly string[];
  readonly paths: readonly string[];
  readonly onMetrics: (metrics: readonly string[]) => void;
  /** Beside the first one. */
  readonly children: ReactNode;
}

function MetricPickers({ metrics, paths, onMetrics, children }: MetricPickersProps) {
  const others = (own?: string) => paths.filter((path) => path === own || !metrics.includes(path));
  const hasMore = metrics.length < MAX_METRICS && others().length > 0;
  const canRemove = metrics.length > 1;
  return [...metrics, ...(hasMore ? [undefined] : [])].map((path, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the picker in its place keeps the focus
    <span key={index} className="contents">
      <MetricPicker
        label={path === undefined ? "Add metric" : index === 0 ? "Metric" : `Metric ${index + 1}`}
        value={path}
        options={others(path)}
        style={index}
        onChange={(next) => onMetrics(metrics.toSpliced(index, 1, next))}
        onRemove={
          path !== undefined && canRemove ? () => onMetrics(metrics.toSpliced(index, 1)) : undefined
        }
      />
      {index === 0 && children}
    </span>
  ));
}

interface LogSwitchProps {
  readonly isLog: boolean;
  readonly onLog: (isLog: boolean) => void;
}

function LogSwitch({ isLog, onLog }: LogSwitchProps) {
  const id = useId();
  return (
    <span className="flex items-center gap-2 text-2 text-label max-sm:min-h-11">
      <Checkbox id={id} checked={isLog} onChange={({ target }) => onLog(target.checked)} />
      <label htmlFor={id}>Log scale</label>
    </span>
  );
}
