import { exactInteger } from "./exact-integer.ts";
import { round } from "./round.ts";
import { randomChoice, randomFloat, randomHex, randomUint32 } from "./seeded-random.ts";

type Metadata = Readonly<Record<string, unknown>>;

/** A tabular dataset. `row_hash_sum` is an integer that a double can't represent. */
export function dataset(seed: number, index: number): Metadata {
  return {
    rows: 120_000 + index * 9_000 + (randomUint32(seed, 1) % 40_000),
    columns: 20 + (randomUint32(seed, 2) % 80),
    format: randomChoice(["parquet", "parquet", "arrow", "csv.gz"], seed, 3),
    partitioned_by: randomChoice([["country", "month"], ["day"], []], seed, 4),
    checksum: `sha256:${randomHex(seed, 5)}${randomHex(seed, 6)}`,
    row_hash_sum: exactInteger(`90${String(randomUint32(seed, 7)).padStart(10, "0")}7254741`),
    "null-rate": round(randomFloat(seed, 8) * 0.03, 5),
    schema_drift: randomFloat(seed, 9) < 0.06,
  };
}

/** One day of a table. Some days have no rows. */
export function snapshot(seed: number, createdMs: number): Metadata {
  const empty = randomFloat(seed, 1) < 0.02;
  return {
    date: new Date(createdMs - 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
    rows: empty ? 0 : 40_000 + (randomUint32(seed, 2) % 9_000),
    ok: !empty,
    "null-rate": empty ? 0 : round(randomFloat(seed, 3) * 0.01, 6),
    tolerance: 1e-9,
  };
}

/** A nearest-neighbor index that grows with every version. */
export function vectorIndex(seed: number, index: number): Metadata {
  return {
    vectors: 1_800_000 + index * 4_500,
    dim: 256,
    metric: "cosine",
    hnsw: { m: 32, ef_construction: 200, ef_search: 64 + 16 * (randomUint32(seed, 1) % 4) },
    recall_at_10: round(0.95 + 0.04 * randomFloat(seed, 2), 4),
    build_seconds: round(600 + 200 * randomFloat(seed, 3), 1),
  };
}

/** A tokenizer, with non-Latin scripts and emoji. */
export function tokenizer(seed: number): Metadata {
  return {
    vocab_size: 64_000,
    línguas: ["pt-BR", "العربية", "日本語", "हिन्दी"],
    notes: "Zażółć gęślą jaźń — 🧪 ✅",
    fertility: round(1.2 + 0.3 * randomFloat(seed, 1), 3),
    special_tokens: { "<s>": 1, "</s>": 2, "<unk>": 0 },
  };
}

const SLICES = ["new customers", "EMEA", "APAC", "mobile", "long tail", "weekends"];

/** An evaluation by slice, three levels deep. */
export function report(seed: number, overall: number): Metadata {
  const quality = 0.72 + 0.2 * overall;
  const slices = SLICES.map((slice, index) => [
    slice,
    {
      mean_accuracy: round(quality - 0.12 * randomFloat(seed, index), 4),
      n: 200 + (randomUint32(seed, index) % 900),
    },
  ]);
  return {
    summary: {
      mean_accuracy: round(quality, 4),
      auc: round(quality + 0.03, 4),
      passed: quality > 0.8,
    },
    slices: Object.fromEntries(slices),
    confusion: [
      [round(quality, 2), round(1 - quality, 2)],
      [0.08, 0.92],
    ],
    reviewer: randomFloat(seed, 40) < 0.3 ? null : "eval-agent",
  };
}

/** A trained model's scores. `overall` is the training progress across all runs, in (0, 1]. */
export function model(seed: number, overall: number): Metadata {
  return {
    accuracy: round(0.86 + 0.07 * overall + 0.01 * randomFloat(seed, 1), 4),
    threshold: round(0.3 + 0.3 * randomFloat(seed, 2), 2),
    latency_ms_p95: round(8 + 30 * randomFloat(seed, 3), 1),
    "business-unit": randomChoice(["sales", "risk", "operations", "search"], seed, 4),
    quality: randomChoice(["good", "good", "fair"], seed, 5),
    rating: round(3 + 2 * randomFloat(seed, 6), 1),
  };
}
