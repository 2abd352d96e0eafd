import { round } from "./round.ts";
import type { RunPosition } from "./row-position.ts";
import { randomFloat } from "./seeded-random.ts";

/** How far a training is: `progress` within its run, `career` over all runs so far, both in (0, 1]. */
export interface TrainingProgress {
  readonly seed: number;
  readonly step: number;
  readonly progress: number;
  readonly overall: number;
}

/** The moment of a checkpoint; rows without a run stand at the end of a first run. */
export function trainingProgressOf(seed: number, run: RunPosition | undefined): TrainingProgress {
  if (run === undefined) return { seed, step: 0, progress: 1, overall: 0.5 };
  return {
    seed,
    step: run.step,
    progress: (run.checkpoint + 1) / run.planned,
    overall: (run.run + 1) / run.runs,
  };
}

/** Falls from `high` towards `low` as training goes on, each run a little lower than the last. */
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

/** Rises from `low` towards `high`, the mirror of falling. */
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

/** Linear warm-up over a tenth of the run, then a cosine down to nearly nothing. */
export function learningRate({ progress }: TrainingProgress, peak: number): number {
  const warm = Math.min(1, progress / 0.1);
  const after = Math.max(0, (progress - 0.1) / 0.9);
  return Number(
    (peak * warm * (0.02 + 0.98 * (0.5 + 0.5 * Math.cos(Math.PI * after)))).toPrecision(4),
  );
}
