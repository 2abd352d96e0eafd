import { createdMs } from "./created.ts";
import { dataset, model, report, snapshot, tokenizer, vectorIndex } from "./metadata-data.ts";
import { configMetadata, evaluationMetadata, perImageMetadata } from "./metadata-reports.ts";
import * as training from "./metadata-training.ts";
import { type Place, runOf } from "./place.ts";
import { momentOf } from "./training-curve.ts";

type Metadata = Readonly<Record<string, unknown>>;

/** What the user logged with a version, as the chapter's story goes. */
export function metadataOf(place: Place): Metadata {
  const { series } = place.chapter;
  const seed = place.number;
  const moment = momentOf(seed, runOf(place));
  switch (series.story) {
    case "boosting":
      return training.boosting(moment, series.name.includes("xgb") ? "xgboost" : "lightgbm");
    case "llm":
      return training.llm(moment);
    case "forecast":
      return training.forecast(moment);
    case "vision":
      return training.vision(moment);
    case "embedder":
      return training.embedder(moment);
    case "classifier":
      return training.classifier(moment);
    case "speech":
      return training.speech(moment);
    case "dataset":
      return dataset(seed, place.k);
    case "snapshot":
      return snapshot(seed, createdMs(place));
    case "index":
      return vectorIndex(seed, place.k);
    case "tokenizer":
      return tokenizer(seed);
    case "evaluation":
      return evaluationMetadata((0.55 + 0.15 * moment.career).toFixed(4));
    case "report":
      return report(seed, moment.career);
    case "perImage":
      return perImageMetadata(seed);
    case "config":
      return configMetadata(place.k);
    case "labels":
      return { entries: 96 + place.k };
    case "model":
      return model(seed, moment.career);
    case "empty":
      return {};
  }
}
