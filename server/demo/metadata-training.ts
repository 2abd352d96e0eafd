import { draw, mix } from "./chance.ts";
import { round } from "./metadata-reports.ts";
import { falling, learningRate, type Moment, rising } from "./training-curve.ts";

type Metadata = Readonly<Record<string, unknown>>;

/** Boosted trees; `framework` is the library that grows them. */
export function boosting(moment: Moment, framework: "xgboost" | "lightgbm"): Metadata {
  return {
    framework,
    auc: rising(moment, 0.71, 0.934, 1),
    f1: rising(moment, 0.52, 0.812, 2),
    log_loss: falling(moment, 0.52, 0.221, 3),
    val_loss: falling(moment, 0.55, 0.236, 4),
    n_estimators: moment.step,
    max_depth: 4 + (mix(moment.seed, 5) % 5),
    learning_rate: 0.05,
    early_stopped: moment.progress === 1 && draw(moment.seed, 6) < 0.5,
  };
}

/** A checkpoint of fine-tuning a language model. */
export function llm(moment: Moment): Metadata {
  const loss = falling(moment, 2.9, 0.98, 1);
  return {
    base_model: "meta-llama/Llama-3.1-8B-Instruct",
    train_loss: loss,
    val_loss: round(loss * 1.06 + 0.02 * draw(moment.seed, 2), 4),
    perplexity: round(Math.exp(loss), 3),
    mean_accuracy: rising(moment, 0.31, 0.74, 3),
    grad_norm: round(0.4 + 1.6 * draw(moment.seed, 4), 3),
    learning_rate: learningRate(moment, 2e-4),
    epoch: round(3 * moment.progress, 2),
    tokens_seen: moment.step * 524_288,
    rank: 16,
    precision: "bf16",
  };
}

/** A checkpoint of a forecaster; losses by quantile, one level deep. */
export function forecast(moment: Moment): Metadata {
  return {
    train_loss: falling(moment, 1.4, 0.33, 1),
    val_loss: falling(moment, 1.5, 0.38, 2),
    smape: falling(moment, 0.42, 0.118, 3),
    quantile_loss: {
      p10: falling(moment, 0.5, 0.11, 4),
      p50: falling(moment, 0.7, 0.19, 5),
      p90: falling(moment, 0.6, 0.14, 6),
    },
    horizon_days: 28,
    learning_rate: learningRate(moment, 1e-3),
  };
}

/** A checkpoint of an image model. */
export function vision(moment: Moment): Metadata {
  return {
    train_loss: falling(moment, 3.1, 0.62, 1),
    val_loss: falling(moment, 3.2, 0.71, 2),
    mean_accuracy: rising(moment, 0.22, 0.81, 3),
    mean_ap: rising(moment, 0.14, 0.57, 4),
    image_size: [384, 384],
    epoch: Math.ceil(20 * moment.progress),
    learning_rate: learningRate(moment, 5e-5),
  };
}

/** A checkpoint of a model that embeds. */
export function embedder(moment: Moment): Metadata {
  return {
    train_loss: falling(moment, 4.2, 0.81, 1),
    val_loss: falling(moment, 4.3, 0.93, 2),
    recall_at_10: rising(moment, 0.18, 0.78, 3),
    ndcg_at_10: rising(moment, 0.12, 0.55, 4),
    embedding_dim: 256,
    temperature: 0.07,
    learning_rate: learningRate(moment, 3e-4),
  };
}

/** A checkpoint of a text classifier. */
export function classifier(moment: Moment): Metadata {
  return {
    train_loss: falling(moment, 1.9, 0.21, 1),
    val_loss: falling(moment, 2.0, 0.29, 2),
    mean_accuracy: rising(moment, 0.34, 0.936, 3),
    macro_f1: rising(moment, 0.21, 0.891, 4),
    labels: 37,
    learning_rate: learningRate(moment, 3e-5),
    max_length: 256,
  };
}

/** A checkpoint of a speech recogniser. */
export function speech(moment: Moment): Metadata {
  return {
    train_loss: falling(moment, 6.1, 0.44, 1),
    val_loss: falling(moment, 6.2, 0.52, 2),
    wer: falling(moment, 0.92, 0.074, 3),
    mean_accuracy: rising(moment, 0.12, 0.93, 4),
    hours_heard: round(moment.step * 0.36, 1),
    sample_rate: 16_000,
    learning_rate: learningRate(moment, 8e-4),
  };
}
