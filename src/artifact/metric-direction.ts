import type { PathStep } from "../json/nodes.ts";
import { parsePath } from "../json/path.ts";

/** Names of metrics, of which less is better. */
const LOWER =
  /^(loss|losses|error|errors|err|latency|perplexity|ppl|rmse|mse|mae|mape|smape|wape|wer|cer|eer|fid|nll|bpb|ece|brier|logloss|crossentropy|stderr|duration|seconds|ms|mb|bytes|cost|drift|misses)$/;
/** Names of metrics, of which more is better. */
const HIGHER =
  /^(accuracy|acc|auc|auroc|auprc|f1|f2|precision|recall|score|bleu|rouge|meteor|r2|map|ndcg|mrr|iou|dice|kappa|mcc|throughput|sensitivity|specificity|hits|reward|ssim|psnr)$/;

/**
 * Which values of a metric are better, as far as the last key of its path tells: `eval.val_loss` is better
 * lower. The last part of a name counts most: `loss_recall` is a recall. Negated metrics are turned, as
 * scikit-learn names them: `neg_log_loss`. `undefined` if nothing is known.
 */
export function knownDirection(path: string): "higher" | "lower" | undefined {
  const name = parsePath(path)?.findLast((step: PathStep) => typeof step === "string");
  if (typeof name !== "string") return undefined;
  const parts = name
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  for (const part of parts.toReversed()) {
    if (LOWER.test(part)) return parts.includes("neg") ? "higher" : "lower";
    if (HIGHER.test(part)) return "higher";
  }
  return undefined;
}
