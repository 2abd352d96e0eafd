/** One line of a chart. */
export interface ChartSeries {
  readonly key: string;
  readonly label: string;
  /** Which of the six colors, dashes and markers, from 0; `"baseline"` is gray and solid, `"muted"` faint. */
  readonly style: SeriesStyle;
}

export type SeriesStyle = number | "baseline" | "muted";

/** A place along the x axis of a line chart, usually a version, with a value of each series. */
export interface ChartPoint {
  readonly key: string;
  /** "Version 13" */
  readonly title: string;
  /** What else its reading says: "step 180", a time. */
  readonly details: readonly string[];
  /** A finite number; a time in milliseconds since the epoch. */
  readonly x: number;
  /**
   * In the order of the series: numbers exactly as sent, which may be `NaN` or `Infinity`; `undefined` where
   * there is none.
   */
  readonly values: readonly (string | undefined)[];
}

/** A point that is named in the chart. */
export interface ChartMark {
  /** The key of its point. */
  readonly key: string;
  /** The index of its series. */
  readonly series: number;
  readonly kind: "best" | "last" | "earliest";
  /** "best 0.2447" */
  readonly text: string;
}

/** A vertical axis of a chart with parallel axes. */
export interface ChartAxis {
  readonly key: string;
  readonly label: string;
  /** Which end is up: up is better, or higher where nothing is known. */
  readonly isUpLower: boolean;
}

/** A line across parallel axes. */
export interface ParallelLine extends ChartSeries {
  /** In the order of the axes, exactly as sent. */
  readonly values: readonly (string | undefined)[];
}
