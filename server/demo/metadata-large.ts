import { exactInteger } from "./exact-integer.ts";
import { round } from "./round.ts";
import { randomFloat } from "./seeded-random.ts";

type Metadata = Readonly<Record<string, unknown>>;

const LOREM = Array.from({ length: 400 }, () => "lorem ipsum").join(" ");

function evaluationTask(index: number): Metadata {
  return {
    accuracy: (40 + ((index * 37) % 60)) / 100,
    stderr: (index % 17) / 1000,
    n: 100 + index,
    config: {
      few_shot: index % 6,
      seed: 1234 + index,
      decoding: { temperature: 0, top_p: 1, stop: ["\n\n"] },
    },
  };
}

/**
 * An evaluation of 120 tasks: 22 kB, six levels deep, with a long text and an integer that a
 * double can't represent.
 */
export function evaluationMetadata(meanAccuracy: string): Metadata {
  const tasks = Array.from({ length: 120 }, (_, index) => [
    `task_${String(index).padStart(3, "0")}`,
    evaluationTask(index),
  ]);
  return {
    summary: { mean_accuracy: Number(meanAccuracy), tasks: 120 },
    per_task: Object.fromEntries(tasks),
    model: "model:northwind/llm-finetune/llama-8b-sft:4",
    long_text: LOREM,
    tokens_seen: exactInteger("9007199254740993"),
    nothing: null,
    flags: [true, false, null],
    matrix: [
      [1, 2],
      [3, 4],
    ],
  };
}

/** Scores of 1,950 images: about 200 kB. */
export function perImageMetadata(seed: number): Metadata {
  const images = Array.from({ length: 1950 }, (_, index) => ({
    file: `val/${String(index).padStart(6, "0")}.jpg`,
    iou: round(randomFloat(seed, index), 4),
    answer: {
      text: index % 7 === 0 ? "two people" : "yes",
      confidence: round(randomFloat(seed, index + 5000), 6),
    },
    skipped: index % 211 === 0 ? null : false,
  }));
  return { dataset: "artifact:northwind/vision-qa/imagenet-mini:1", count: 1950, images };
}

/** A configuration tree, 32 levels deep. */
export function configMetadata(seed: number): Metadata {
  let tree: Metadata = { seed, "learning.rate": 3e-4, "weights [init]": "xavier", enabled: true };
  for (let level = 31; level > 0; level -= 1) tree = { [`level_${level}`]: tree, depth: level };
  return {
    hydra: tree,
    overrides: ["trainer.max_epochs=20", "+model.dropout=0.1"],
    empty: {},
    none: [],
  };
}
