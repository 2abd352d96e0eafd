import { seriesIn } from "./series-builders.ts";
import type { SeriesSpec } from "./series-spec.ts";

const llm = seriesIn("llm-finetune");
const support = seriesIn("support-nlp");
const multilingual = seriesIn("multilingual-nlp");
const guardrails = seriesIn("guardrails");
const search = seriesIn("search-relevance");
const documents = seriesIn("documents");
const speech = seriesIn("speech-to-text");

const MODEL = { type: "model", prod: true } as const;
const NIGHTLY = { tags: ["nightly"] } as const;

/** Fine-tuning. No version of llama-sft-checkpoint has the tag `prod`, which the tests rely on. */
const FINE_TUNING: readonly SeriesSpec[] = [
  llm.checkpoints("llama-sft-checkpoint", "llm", [14, 24, 100], ["haruka", "trainer"], {
    until: "2026-05-28",
    tags: ["sft", "ablation"],
  }),
  llm.checkpoints("llama-sft-checkpoint", "llm", [1, 24, 100], ["haruka"], {
    key: "llama-sft-example",
    first: 356,
    runId: "a77cb6fcb21149d09a24025757b95498",
    from: "2026-06-02T06:00:00Z",
    until: "2026-06-02T18:30:00Z",
    tags: ["sft"],
  }),
  llm.checkpoints("llama-sft-checkpoint", "llm", [3, 24, 100], ["haruka", "trainer"], {
    key: "llama-sft-after",
    first: 381,
    from: "2026-06-04",
    tags: ["sft", "candidate"],
  }),
  llm.results(
    "llama-sft-eval-report",
    "evaluation",
    "llama-sft-checkpoint",
    ["evalAgent"],
    NIGHTLY,
  ),
  llm.results("llama-sft-eval-report", "evaluation", "llama-sft-after", ["evalAgent"], {
    first: 16,
    ...NIGHTLY,
  }),
  llm.results("llama-8b-sft", "model", "llama-sft-checkpoint", ["haruka"], { type: "model" }),
  llm.checkpoints("lora-adapter", "llm", [1, 8, 100], ["trainer"], {
    planned: 9,
    runId: "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    from: "2026-06-30T08:00:00Z",
    until: "2026-06-30T15:50:00Z",
    tags: ["lora"],
  }),
  llm.checkpoints("dpo-checkpoint", "llm", [4, 32, 50], ["haruka", "leila"], { tags: ["dpo"] }),
  llm.results("dpo-eval-report", "report", "dpo-checkpoint", ["evalAgent"], NIGHTLY),
  llm.releases("sft-mix", "dataset", 20, ["haruka"], { tags: ["r&d", "curated"] }),
];

/** Language, search, documents and speech. */
export const LANGUAGE: readonly SeriesSpec[] = [
  ...FINE_TUNING,
  support.checkpoints("support-intent-distilbert", "classifier", [5, 40, 250], ["leila", "mina"], {
    tags: ["candidate", "distilled"],
    prod: true,
  }),
  support.results("support-intent", "model", "support-intent-distilbert", ["ciTrainer"], MODEL),
  support.results("intent-eval-report", "report", "support-intent-distilbert", ["evalAgent"]),
  support.releases("ticket-dump", "dataset", 48, ["nightlyEtl"], { tags: ["pii", "weekly"] }),
  multilingual.releases("tokenizer-bpe-64k", "tokenizer", 1, ["haruka"], { until: "2025-11-01" }),
  multilingual.releases("tokenizer-bpe-64k", "tokenizer", 3, ["haruka"], {
    first: 3,
    from: "2025-11-20",
    tags: ["多言語"],
  }),
  multilingual.checkpoints("xlmr-sentiment", "classifier", [4, 40, 200], ["haruka", "leila"], {
    tags: ["多言語", "baseline"],
    prod: true,
  }),
  multilingual.results("sentiment-eval", "report", "xlmr-sentiment", ["evalAgent"], NIGHTLY),
  multilingual.releases("parallel-corpus", "dataset", 24, ["nightlyEtl"], { tags: ["العربية"] }),
  guardrails.checkpoints("toxicity-deberta", "classifier", [5, 32, 250], ["ngozi"], {
    tags: ["policy-v2", "canary"],
    prod: true,
  }),
  guardrails.results("toxicity-report", "report", "toxicity-deberta", ["evalAgent"], NIGHTLY),
  guardrails.releases("red-team-prompts", "dataset", 40, ["contractor"], { tags: ["restricted"] }),
  search.checkpoints("reranker-checkpoint", "embedder", [5, 36, 500], ["lukasz", "trainer"], {
    tags: ["ab-test", "candidate"],
    prod: true,
  }),
  search.results("reranker-eval", "report", "reranker-checkpoint", ["evalAgent"], NIGHTLY),
  search.releases("search-judgements", "dataset", 45, ["platform"], { tags: ["labelled"] }),
  documents.checkpoints("layout-ocr-checkpoint", "vision", [4, 40, 500], ["jose"], {
    tags: ["invoices", "candidate"],
    prod: true,
  }),
  documents.results("invoice-extractor", "model", "layout-ocr-checkpoint", ["platform"], MODEL),
  documents.releases("invoice-scans", "dataset", 12, ["contractor"], {
    source: "external",
    tags: ["external", "pii"],
  }),
  speech.checkpoints("conformer-checkpoint", "speech", [5, 36, 1000], ["trainer"], {
    tags: ["streaming", "candidate"],
    prod: true,
  }),
  speech.results("asr-wer-report", "report", "conformer-checkpoint", ["evalAgent"], NIGHTLY),
  speech.releases("call-audio-shards", "dataset", 36, ["nightlyEtl"], { tags: ["pii"] }),
];
