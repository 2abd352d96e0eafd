import { describe, expect, it } from "vitest";
import type { SeenValues } from "../artifact/seen-values.ts";
import { didYouMean } from "./did-you-mean.ts";

const KNOWN: SeenValues = {
  tags: ["prod", "nightly"],
  names: ["churn-xgb-checkpoint", "llama-sft-checkpoint"],
  mlRepos: [
    { id: "502", name: "llm-finetune" },
    { id: "420", name: "churn-prediction" },
  ],
  runIds: [],
};

describe("didYouMean", () => {
  it("names what a name and a tag come close to", () => {
    expect(didYouMean({ name: ["churn-xgb"], tag: ["prdo"] }, KNOWN)).toEqual([
      { name: "tag", noun: "tag", normalized: [{ value: "prod", title: "prod" }] },
      {
        name: "name",
        noun: "name",
        normalized: [{ value: "churn-xgb-checkpoint", title: "churn-xgb-checkpoint" }],
      },
    ]);
  });

  it.each([
    ["llm-finetune", "502"],
    ["LLM-Finetune", "502"],
    ["churn", "420"],
  ])("offers the id of the ML repo %s", (text, id) => {
    const [miss] = didYouMean({ ml_repo_id: [text] }, KNOWN);
    expect(miss).toMatchObject({ name: "ml_repo_id", noun: "ML repo" });
    expect(miss?.normalized.map(({ value }) => value)).toEqual([id]);
  });

  it("leaves alone what is known, what is like nothing, and other filters", () => {
    const texts = { name: ["zzzzzz"], tag: ["prod"], ml_repo_id: ["420"], fqn: ["prdo"] };
    expect(didYouMean(texts, KNOWN)).toEqual([]);
  });
});
