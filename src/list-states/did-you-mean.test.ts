import { describe, expect, it } from "vitest";
import type { SeenValues } from "../artifact/seen-values.ts";
import { didYouMean } from "./did-you-mean.ts";

const SEEN: SeenValues = {
  tags: ["prod", "nightly"],
  names: ["churn-xgb-checkpoint", "llama-sft-checkpoint"],
  mlRepos: [
    { id: "502", name: "llm-finetune" },
    { id: "420", name: "churn-prediction" },
  ],
  runIds: [],
  artifactIds: [],
};

describe("didYouMean", () => {
  it("finds values similar to a name and a tag", () => {
    expect(didYouMean({ name: ["churn-xgb"], tag: ["prdo"] }, SEEN)).toEqual([
      {
        name: "tag",
        noun: "tag",
        isSameLooking: false,
        candidates: [{ value: "prod", title: "prod" }],
      },
      {
        name: "name",
        noun: "name",
        isSameLooking: false,
        candidates: [{ value: "churn-xgb-checkpoint", title: "churn-xgb-checkpoint" }],
      },
    ]);
  });

  it.each([
    ["llm-finetune", "502"],
    ["LLM-Finetune", "502"],
    ["churn", "420"],
  ])("finds the id of the ML repo %s", (text, id) => {
    const [similar] = didYouMean({ ml_repo_id: [text] }, SEEN);
    expect(similar).toMatchObject({ name: "ml_repo_id", noun: "ML repo" });
    expect(similar?.candidates.map(({ value }) => value)).toEqual([id]);
  });

  it("ignores seen values, values similar to none, and other filters", () => {
    const texts = { name: ["zzzzzz"], tag: ["prod"], ml_repo_id: ["420"], fqn: ["prdo"] };
    expect(didYouMean(texts, SEEN)).toEqual([]);
  });

  it.each([
    ["prod\u200B", ["prod"]],
    ["рrоd", ["prod"]],
    ["cafe\u0301", ["café"]],
    ["new\u200B", ["new"]],
    ["\u200B", []],
  ])("offers for the tag %j the tag that looks the same", (tag, values) => {
    const similar = didYouMean({ tag: [tag] }, { ...SEEN, tags: ["prods", "prod", "café"] });
    expect(similar.flatMap(({ candidates }) => candidates.map(({ value }) => value))).toEqual(
      values,
    );
    expect(similar.every(({ isSameLooking }) => isSameLooking)).toBe(true);
  });

  it("offers an FQN without the characters that can't be seen", () => {
    expect(didYouMean({ fqn: ["artifact:t/r/n:1\u200B"] }, SEEN)).toMatchObject([
      { noun: "FQN", candidates: [{ value: "artifact:t/r/n:1" }], isSameLooking: true },
    ]);
  });
});
