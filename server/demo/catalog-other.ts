import { seriesIn } from "./series-builders.ts";
import type { SeriesSpec } from "./series-spec.ts";

const vision = seriesIn("vision-qa");
const recsys = seriesIn("recsys-home");
const graph = seriesIn("graph-embeddings");
const demand = seriesIn("demand-planning");
const logistics = seriesIn("logistics-eta");
const plant = seriesIn("plant-telemetry");
const platform = seriesIn("data-platform");
const sandbox = seriesIn("sandbox");

const MODEL = { type: "model", prod: true } as const;
const DEDUP = "product-image-dedup-embedder-finetuned-q2";

const VISION: readonly SeriesSpec[] = [
  vision.releases("imagenet-mini", "dataset", 3, ["nightlyEtl"], {
    first: 2,
    from: "2025-09-10",
    source: "external",
    tags: ["external", "frozen"],
  }),
  vision.releases("label-map", "labels", 3, ["jose"], {
    until: "2025-09-01",
    source: "local",
    tags: ["labels"],
  }),
  vision.releases("label-map", "labels", 2, ["jose"], {
    first: 5,
    from: "2025-09-20",
    source: "local",
    tags: ["labels"],
  }),
  vision.checkpoints("blip-vqa-checkpoint", "vision", [5, 40, 500], ["jose", "trainer"], {
    tags: ["candidate", "fp16"],
    prod: true,
  }),
  vision.results("vqa-eval", "report", "blip-vqa-checkpoint", ["evalAgent"], { tags: ["nightly"] }),
  vision.results("attention-map", "empty", "blip-vqa-checkpoint", ["jose"], { type: "image" }),
  vision.releases("vqa-per-image-scores", "perImage", 1, ["evalAgent"], {
    from: "2026-05-11",
    until: "2026-05-12",
    once: true,
  }),
  vision.checkpoints(DEDUP, "embedder", [3, 40, 400], ["unnamed"], { tags: ["q2", "dedup"] }),
];

/** Vision, recommendations, forecasts, logistics, plant data, the data platform and a sandbox. */
export const OTHER: readonly SeriesSpec[] = [
  ...VISION,
  recsys.releases("session-embedding-index", "index", 90, ["nightlyEtl"], { tags: ["hnsw"] }),
  recsys.checkpoints("two-tower-checkpoint", "embedder", [5, 40, 1000], ["lukasz", "trainer"], {
    tags: ["ab-test", "cold-start"],
    prod: true,
  }),
  recsys.results("home-ranker", "model", "two-tower-checkpoint", ["ciTrainer"], MODEL),
  graph.checkpoints("node2vec-checkpoint", "embedder", [3, 40, 100], ["leila"], {
    tags: ["baseline"],
  }),
  graph.releases("entity-graph-snapshot", "dataset", 45, ["nightlyEtl"], { tags: ["graph"] }),
  demand.checkpoints("demand-forecast-tft-h28", "forecast", [5, 40, 120], ["ngozi", "mina"], {
    tags: ["backtest", "h28"],
    prod: true,
  }),
  demand.results("demand-forecast", "model", "demand-forecast-tft-h28", ["ciTrainer"], MODEL),
  demand.releases("sales-history", "dataset", 60, ["nightlyEtl"], { tags: ["weekly"] }),
  demand.releases("demand-arima", "forecast", 5, ["ngozi"], {
    type: "model",
    owner: "ngozi.adeyemi",
    until: "2025-10-01",
    tags: ["legacy"],
  }),
  logistics.checkpoints("eta-lgbm", "boosting", [4, 40, 20], ["lukasz", "ciTrainer"], {
    tags: ["rush-hour", "backtest"],
    prod: true,
  }),
  logistics.results("eta-service", "model", "eta-lgbm", ["platform"], MODEL),
  logistics.releases("gps-traces", "dataset", 50, ["nightlyEtl"], { tags: ["sampled"] }),
  plant.checkpoints("vibration-autoencoder", "forecast", [4, 32, 200], ["projectAdmin", "jose"], {
    tags: ["edge", "fp16"],
    prod: true,
  }),
  plant.releases("vibration-windows", "dataset", 64, ["nightlyEtl"], { tags: ["line-3"] }),
  platform.releases("daily_orders_snapshot", "snapshot", 330, ["nightlyEtl"], {
    first: 957,
    from: "2025-08-02T00:05:00Z",
    until: "2026-06-28T00:05:00Z",
    daily: true,
    tags: ["daily"],
  }),
  platform.releases("daily_orders_snapshot", "snapshot", 4, ["nightlyEtl"], {
    first: 1288,
    from: "2026-06-29T00:05:00Z",
    until: "2026-07-03T00:05:00Z",
    daily: true,
    tags: ["daily"],
  }),
  platform.releases("hydra-config-dump", "config", 12, ["platform"], { tags: ["config"] }),
  sandbox.releases("scratch-upload", "dataset", 30, ["unnamed", "jose"], { incomplete: true }),
  sandbox.releases("notebook-output", "report", 55, ["unnamed", "mina"], { tags: ["wip", "tmp"] }),
];
