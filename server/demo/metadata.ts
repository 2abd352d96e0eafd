import { createdMs } from "./created-at.ts";
import { dataset, model, report, snapshot, tokenizer, vectorIndex } from "./metadata-artifacts.ts";
import { configMetadata, evaluationMetadata, perImageMetadata } from "./metadata-large.ts";
import * as training from "./metadata-training.ts";
import { type RowPosition, runOf } from "./row-position.ts";
import type { MetadataKind } from "./series-spec.ts";
import { type TrainingProgress, trainingProgressOf } from "./training-curve.ts";

type Metadata = Readonly<Record<string, unknown>>;
type Generator = (position: RowPosition, progress: TrainingProgress) => Metadata;

const GENERATORS: Readonly<Record<MetadataKind, Generator>> = {
  boosting: ({ series }, progress) =>
    training.boosting(progress, series.spec.name.includes("xgb") ? "xgboost" : "lightgbm"),
  llm: (_, progress) => training.llm(progress),
  forecast: (_, progress) => training.forecast(progress),
  vision: (_, progress) => training.vision(progress),
  embedder: (_, progress) => training.embedder(progress),
  classifier: (_, progress) => training.classifier(progress),
  speech: (_, progress) => training.speech(progress),
  dataset: ({ number, index }) => dataset(number, index),
  snapshot: (position) => snapshot(position.number, createdMs(position)),
  index: ({ number, index }) => vectorIndex(number, index),
  tokenizer: ({ number }) => tokenizer(number),
  evaluation: (_, { overall }) => evaluationMetadata((0.55 + 0.15 * overall).toFixed(4)),
  report: ({ number }, { overall }) => report(number, overall),
  perImage: ({ number }) => perImageMetadata(number),
  config: ({ index }) => configMetadata(index),
  labels: ({ index }) => ({ entries: 96 + index }),
  model: ({ number }, { overall }) => model(number, overall),
  empty: () => ({}),
};

/** Returns the metadata that the user logged with a version. */
export function generateMetadata(position: RowPosition): Metadata {
  const progress = trainingProgressOf(position.number, runOf(position));
  return GENERATORS[position.series.spec.metadataKind](position, progress);
}
