import { describe, expect, it } from "vitest";
import type { Artifact } from "../artifact/artifact.ts";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { testArtifact } from "../artifact/test-artifact.ts";
import type { FilterTexts } from "../url-state/filters.ts";
import { didYouMean } from "./did-you-mean.ts";

function artifactOf(path: string, version: string, tags: readonly string[] = []): Artifact {
  const artifact = testArtifact(path, { version, tags });
  return { ...artifact, mlRepoId: `4${artifact.mlRepo?.length}` };
}

const ARTIFACTS = [
  artifactOf("churn-prediction/churn-xgb-checkpoint", "432", ["prod"]),
  artifactOf("churn-prediction/churn-features", "12"),
  artifactOf("llm-finetune/llama-sft-checkpoint", "456", ["candidate"]),
];

const KNOWN = { seen: NO_SEEN_VALUES, artifacts: ARTIFACTS, isComplete: true };

function linesFor(texts: FilterTexts, known = KNOWN): string[] {
  return didYouMean(texts, known).map(({ fact, lead, candidates }) => {
    const sentence = [fact?.text, fact?.value].filter((text) => text !== undefined).join(" ");
    return `${sentence}. ${lead} ${candidates.map(({ title }) => title).join(", ")}`;
  });
}

describe("a value that no artifact has", () => {
  it("is a part of names", () => {
    expect(linesFor({ name: ["churn"] })).toEqual([
      "No artifact is named churn. Names match exactly: churn-features, churn-xgb-checkpoint",
    ]);
  });

  it("is a name with another ending, or with a typo", () => {
    expect(linesFor({ name: ["churn-xgb-v2"] })).toEqual([
      "No artifact is named churn-xgb-v2. Names match exactly: churn-xgb-checkpoint",
    ]);
    expect(linesFor({ name: ["chrun-features"] })).toEqual([
      "No artifact is named chrun-features. Names match exactly: churn-features",
    ]);
    for (const name of ["zzzz", "chxn", "ch-zzzz", "featxxxx"])
      expect(didYouMean({ name: [name] }, KNOWN)).toMatchObject([{ candidates: [] }]);
  });

  it("is similar to names of the chosen ML repo first", () => {
    const [first] = didYouMean({ name: ["checkpoint"], ml_repo_id: ["412"] }, KNOWN);
    expect(first?.candidates.map(({ value }) => value)).toEqual([
      "llama-sft-checkpoint",
      "churn-xgb-checkpoint",
    ]);
  });

  it("is the name of an ML repo instead of its ID", () => {
    expect(linesFor({ ml_repo_id: ["churn"] })).toEqual([
      "No ML repo has the ID churn. ML repos with a similar name: churn-prediction 416",
    ]);
  });

  it("is a tag, unless an older version was seen with it", () => {
    expect(linesFor({ tag: ["prdo"] })).toEqual([
      "No artifact’s newest version has the tag prdo. Similar tags: prod",
    ]);
    const seen = { ...NO_SEEN_VALUES, tags: ["prdo"] };
    expect(linesFor({ tag: ["prdo"] }, { ...KNOWN, seen })).toEqual([]);
  });

  it("is an FQN", () => {
    const fqn = "artifact:tenant/churn-prediction/churn-xgb-checkpoint";
    expect(linesFor({ fqn: ["artifact:tenant/churn-prediction/churn-xgb"] })).toEqual([
      `No artifact has this FQN. FQNs with a similar name: ${fqn}`,
    ]);
    expect(linesFor({ fqn: ["churn-xgb:7"] })).toEqual([
      `No artifact has this FQN. FQNs with a similar name: ${fqn}`,
    ]);
    expect(linesFor({ fqn: [`${fqn}:9999`] })).toEqual([
      `This artifact has no such version. Its newest version, and all of them: ${fqn}:432, ${fqn}`,
    ]);
    expect(linesFor({ fqn: [fqn] })).toEqual([]);
  });
});

it("an index of one ML repo tells nothing about others", () => {
  const known = { ...KNOWN, artifacts: ARTIFACTS.slice(0, 2) };
  expect(linesFor({ name: ["features"], tag: ["x"], ml_repo_id: ["416"] }, known)).toEqual([
    "No artifact in this ML repo is named features. Names match exactly: churn-features",
  ]);
});

it("nothing is said about values that exist, or while the index isn't complete", () => {
  expect(linesFor({ name: ["churn-features"], ml_repo_id: ["416"], tag: ["prod"] })).toEqual([]);
  expect(linesFor({ name: ["churn"] }, { ...KNOWN, isComplete: false })).toEqual([]);
});
