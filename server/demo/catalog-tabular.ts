import { seriesIn } from "./series-builders.ts";
import type { SeriesSpec } from "./series-spec.ts";

const churn = seriesIn("churn-prediction");
const payments = seriesIn("payments-risk");
const credit = seriesIn("credit-scoring");
const pricing = seriesIn("pricing");
const ads = seriesIn("ad-ranking");

const MODEL = { type: "model", prod: true } as const;

/** The rows around the example rows of churn-prediction, adjacent to them in version and time. */
const CHURN: readonly SeriesSpec[] = [
  churn.checkpoints("churn-xgb-checkpoint", "boosting", [1, 5, 35], ["mina"], {
    key: "churn-xgb-before",
    planned: 12,
    runId: "b52108c3826f44649a3414268d9c8d89",
    from: "2026-03-14T08:20:00Z",
    until: "2026-03-14T08:50:00Z",
  }),
  churn.checkpoints("churn-xgb-checkpoint", "boosting", [2, 26, 20], ["mina", "ciTrainer"], {
    first: 8,
    from: "2026-04-24",
    tags: ["candidate", "challenger"],
    prod: true,
  }),
  churn.checkpoints("churn-lgbm-checkpoint", "boosting", [4, 30, 25], ["mina", "jose"], {
    tags: ["baseline", "ablation"],
  }),
  churn.releases("churn-features", "dataset", 6, ["ciTrainer"], {
    first: 6,
    from: "2025-09-01",
    until: "2026-02-20",
    tags: ["monthly"],
  }),
  churn.releases("churn-features", "dataset", 4, ["ciTrainer"], {
    first: 13,
    from: "2026-03-20",
    tags: ["monthly"],
  }),
  churn.releases("churn-classifier", "model", 2, ["mina"], { type: "model", until: "2026-03-01" }),
  churn.results("churn-classifier", "model", "churn-xgb-checkpoint", ["ciTrainer"], {
    ...MODEL,
    first: 4,
  }),
  churn.releases("roc-curve", "empty", 1, ["mina"], { type: "plot", until: "2026-03-01" }),
  churn.results("roc-curve", "empty", "churn-xgb-checkpoint", ["mina"], { type: "plot", first: 3 }),
];

/** Churn, payments, credit, pricing and ads: boosted trees, feature tables, registered models. */
export const TABULAR: readonly SeriesSpec[] = [
  ...CHURN,
  payments.checkpoints("fraud-gbm", "boosting", [6, 40, 50], ["ngozi", "ciTrainer"], {
    tags: ["shadow", "backtest", "q3"],
    prod: true,
  }),
  payments.results("fraud-gbm-scorer", "model", "fraud-gbm", ["ciTrainer"], MODEL),
  payments.results("precision-recall-curve", "empty", "fraud-gbm", ["ngozi"], { type: "plot" }),
  payments.releases("transactions-features", "dataset", 48, ["nightlyEtl"], { tags: ["weekly"] }),
  credit.checkpoints("scorecard-xgb-checkpoint", "boosting", [5, 30, 20], ["lukasz"], {
    tags: ["audit", "q4"],
    prod: true,
  }),
  credit.results("credit-scorecard", "model", "scorecard-xgb-checkpoint", ["projectAdmin"], MODEL),
  credit.releases("bureau-extract", "dataset", 11, ["contractor"], {
    source: "external",
    tags: ["external", "frozen"],
  }),
  pricing.checkpoints("elasticity-lgbm-checkpoint", "boosting", [5, 36, 25], ["leila", "jose"], {
    tags: ["backtest", "emea"],
    prod: true,
  }),
  pricing.results("price-elasticity", "model", "elasticity-lgbm-checkpoint", ["ciTrainer"], MODEL),
  pricing.releases("competitor-prices", "dataset", 60, ["nightlyEtl"], { tags: ["scraped"] }),
  ads.checkpoints("ctr-dcn-checkpoint", "embedder", [5, 40, 2000], ["trainer", "ngozi"], {
    tags: ["canary", "ab-test"],
    prod: true,
  }),
  ads.results("ctr-ranker", "model", "ctr-dcn-checkpoint", ["ciTrainer"], MODEL),
  ads.results("calibration-plot", "empty", "ctr-dcn-checkpoint", ["ngozi"], { type: "plot" }),
  ads.releases("clickstream-sample", "dataset", 60, ["nightlyEtl"], { tags: ["sampled"] }),
];
