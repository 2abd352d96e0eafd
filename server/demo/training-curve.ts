import { round } from "./round.ts";
import type { RunPosition } from "./row-position.ts";
import { randomFloat } from "./seeded-random.ts";

/**
 * The progress of a training: `progress` within its run, `overall` across all runs so far, both in
 * (0, 1].
 */
export interface TrainingProgress {
  readonly seed: number;
  readonly step: number;
  readonly progress: number;
  readonly overall: number;
}

/** Returns the training progress of a row. A row without a run counts as the end of a first run. */
export function trainingProgressOf(seed: number, run: RunPosition | undefined): TrainingProgress {
  if (run === undefined) return { seed, step: 0, progress: 1, overall: 0.5 };
  return {
    seed,
    step: run.step,
    progress: (run.checkpoint + 1) / run.planned,
    overall: (run.run + 1) / run.runs,
  };
}

/**
 * A metric that falls from `high` toward `low` during training, each run slightly lower than the
 * last.
 */
export function fallingMetric(
  { seed, progress, overall }: TrainingProgress,
  high: number,
  low: number,
  salt: number,
) {
  const noise = (randomFloat(seed, salt) - 0.5) * 0.05 * high * (1.2 - progress);
  const floor = low * (1.25 - 0.25 * overall);
  return round(Math.max(0, floor + (high - floor) * Math.exp(-3.6 * progress) + noise), 4);
}

/**
 * A metric that rises from `low` toward `high` during training, each run slightly higher than the
 * last.
 */
export function risingMetric(
  { seed, progress, overall }: TrainingProgress,
  low: number,
  high: number,
  salt: number,
) {
  const noise = (randomFloat(seed, salt) - 0.5) * 0.04 * (high - low);
  const ceiling = high - 0.12 * (high - low) * (1 - overall);
  return round(Math.min(0.9999, ceiling - (ceiling - low) * Math.exp(-3.2 * progress) + noise), 4);
}

/**
 * A learning rate with a linear warm-up over a tenth of the run, then a cosine decay to nearly
 * zero.
 */
export function learningRate({ progress }: TrainingProgress, peak: number): number {
  const warm = Math.min(1, progress / 0.1);
  const after = Math.max(0, (progress - 0.1) / 0.9);
  return Number(
    (peak * warm * (0.02 + 0.98 * (0.5 + 0.5 * Math.cos(Math.PI * after)))).toPrecision(4),
  );
}
