import type { ChartMark, ChartPoint, ChartSeries } from "./chart-types.ts";

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

/** Lines along an axis. */
export function LineChart({ label, height }: LineChartProps) {
  return <svg role="img" aria-label={label} height={height} />;
}
