import { round } from "./round.ts";
import { randomFloat, randomUint32 } from "./seeded-random.ts";
import {
  fallingMetric,
  learningRate,
  risingMetric,
  type TrainingProgress,
} from "./training-curve.ts";

type Metadata = Readonly<Record<string, unknown>>;

/** Boosted trees. `framework` is the library that trains them. */
export function boosting(training: TrainingProgress, framework: "xgboost" | "lightgbm"): Metadata {
  return {
    framework,
    auc: risingMetric(training, 0.71, 0.934, 1),
    f1: risingMetric(training, 0.52, 0.812, 2),
    log_loss: fallingMetric(training, 0.52, 0.221, 3),
    val_loss: fallingMetric(training, 0.55, 0.236, 4),
    n_estimators: training.step,
    max_depth: 4 + (randomUint32(training.seed, 5) % 5),
    learning_rate: 0.05,
    early_stopped: training.progress === 1 && randomFloat(training.seed, 6) < 0.5,
  };
}

/** A checkpoint of a language model's fine-tuning. */
export function llm(training: TrainingProgress): Metadata {
  const loss = fallingMetric(training, 2.9, 0.98, 1);
  return {
    base_model: "meta-llama/Llama-3.1-8B-Instruct",
    train_loss: loss,
    val_loss: round(loss * 1.06 + 0.02 * randomFloat(training.seed, 2), 4),
    perplexity: round(Math.exp(loss), 3),
    mean_accuracy: risingMetric(training, 0.31, 0.74, 3),
    grad_norm: round(0.4 + 1.6 * randomFloat(training.seed, 4), 3),
    learning_rate: learningRate(training, 2e-4),
    epoch: round(3 * training.progress, 2),
    tokens_seen: training.step * 524_288,
    rank: 16,
    precision: "bf16",
  };
}

/** A checkpoint of a forecaster, with losses by quantile. */
export function forecast(training: TrainingProgress): Metadata {
  return {
    train_loss: fallingMetric(training, 1.4, 0.33, 1),
    val_loss: fallingMetric(training, 1.5, 0.38, 2),
    smape: fallingMetric(training, 0.42, 0.118, 3),
    quantile_loss: {
      p10: fallingMetric(training, 0.5, 0.11, 4),
      p50: fallingMetric(training, 0.7, 0.19, 5),
      p90: fallingMetric(training, 0.6, 0.14, 6),
    },
    horizon_days: 28,
    learning_rate: learningRate(training, 1e-3),
  };
}

/** A checkpoint of an image model. */
export function vision(training: TrainingProgress): Metadata {
  return {
    train_loss: fallingMetric(training, 3.1, 0.62, 1),
    val_loss: fallingMetric(training, 3.2, 0.71, 2),
    mean_accuracy: risingMetric(training, 0.22, 0.81, 3),
    mean_ap: risingMetric(training, 0.14, 0.57, 4),
    image_size: [384, 384],
    epoch: Math.ceil(20 * training.progress),
    learning_rate: learningRate(training, 5e-5),
  };
}

/** A checkpoint of an embedding model. */
export function embedder(training: TrainingProgress): Metadata {
  return {
    train_loss: fallingMetric(training, 4.2, 0.81, 1),
    val_loss: fallingMetric(training, 4.3, 0.93, 2),
    recall_at_10: risingMetric(training, 0.18, 0.78, 3),
    ndcg_at_10: risingMetric(training, 0.12, 0.55, 4),
    embedding_dim: 256,
    temperature: 0.07,
    learning_rate: learningRate(training, 3e-4),
  };
}

/** A checkpoint of a text classifier. */
export function classifier(training: TrainingProgress): Metadata {
  return {
    train_loss: fallingMetric(training, 1.9, 0.21, 1),
    val_loss: fallingMetric(training, 2.0, 0.29, 2),
    mean_accuracy: risingMetric(training, 0.34, 0.936, 3),
    macro_f1: risingMetric(training, 0.21, 0.891, 4),
    labels: 37,
    learning_rate: learningRate(training, 3e-5),
    max_length: 256,
  };
}

/** A checkpoint of a speech recognizer. */
export function speech(training: TrainingProgress): Metadata {
  return {
    train_loss: fallingMetric(training, 6.1, 0.44, 1),
    val_loss: fallingMetric(training, 6.2, 0.52, 2),
    wer: fallingMetric(training, 0.92, 0.074, 3),
    mean_accuracy: risingMetric(training, 0.12, 0.93, 4),
    hours_heard: round(training.step * 0.36, 1),
    sample_rate: 16_000,
    learning_rate: learningRate(training, 8e-4),
  };
}
