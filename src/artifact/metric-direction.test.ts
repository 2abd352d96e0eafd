import { expect, it } from "vitest";
import { knownDirection } from "./metric-direction.ts";

it.each([
  ["eval.val_loss", "lower"],
  ["auc", "higher"],
  ["latency_ms_p95", "lower"],
  ["size_mb", "lower"],
  ["log_loss", "lower"],
  ["f1", "higher"],
  ["valAccuracy", "higher"],
  ['scores["eval/wer"]', "lower"],
  ["losses[3]", "lower"],
  ["loss_recall", "higher"],
  ["neg_mean_squared_error", "higher"],
  ["batch_size", undefined],
  ["vocab_size", undefined],
  ["n_estimators", undefined],
  ["lr", undefined],
  ["", undefined],
  ["[0]", undefined],
])("knows the direction of %s: %s", (path, direction) => {
  expect(knownDirection(path)).toBe(direction);
});
