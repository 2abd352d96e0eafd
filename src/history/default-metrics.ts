import type { PathSummary } from "../artifact/metadata-paths.ts";
import { knownDirection } from "../artifact/metric-direction.ts";

/** How many metrics a chart can have: as many as there are styles of lines. */
export const MAX_METRICS = 6;

const EVALUATION = /(^|[^a-z])(val|valid|validation|eval|test|dev)([^a-z]|$)/i;
const LAST_WORD = /[A-Za-z0-9]+(?=[^A-Za-z0-9]*$)/;

/**
 * The metrics that a chart starts with: the one that most likely decides, and the first other one with the same last word,
 * such as `val_loss` and `train_loss`. None without numbers.
 */
export function defaultMetrics(paths: readonly PathSummary[]): readonly string[] {
  const numeric = paths.filter(({ numbers }) => numbers > 0).map(({ path }) => path);
  const judged = numeric.filter((path) => knownDirection(path) !== undefined);
  const first = judged.find((path) => EVALUATION.test(path)) ?? judged[0] ?? numeric[0];
  if (first === undefined) return [];
  const second = judged.find((path) => path !== first && lastWord(path) === lastWord(first));
  return second === undefined ? [first] : [first, second];
}

function lastWord(path: string): string | undefined {
  return LAST_WORD.exec(path)?.[0];
}
