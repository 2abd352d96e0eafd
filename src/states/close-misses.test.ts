import { describe, expect, it } from "vitest";
import type { KnownValues } from "../artifact/known-values.ts";
import { closeMisses } from "./close-misses.ts";

const KNOWN: KnownValues = {
  tags: ["prod", "nightly"],
  names: ["churn-xgb-checkpoint", "llama-sft-checkpoint"],
  mlRepos: [
    { id: "502", name: "llm-finetune" },
    { id: "420", name: "churn-prediction" },
  ],
  runIds: [],
};

describe("closeMisses", () => {
  it("names what a name and a tag come close to", () => {
    expect(closeMisses({ name: ["churn-xgb"], tag: ["prdo"] }, KNOWN)).toEqual([
      {
        name: "name",
        noun: "name",
        meant: [{ value: "churn-xgb-checkpoint", title: "churn-xgb-checkpoint" }],
      },
      { name: "tag", noun: "tag", meant: [{ value: "prod", title: "prod" }] },
    ]);
  });

  it.each([
    ["llm-finetune", "502"],
    ["LLM-Finetune", "502"],
    ["churn", "420"],
  ])("offers the id of the ML repo %s", (text, id) => {
    const [miss] = closeMisses({ ml_repo_id: [text] }, KNOWN);
    expect(miss).toMatchObject({ name: "ml_repo_id", noun: "ML repo" });
    expect(miss?.meant.map(({ value }) => value)).toEqual([id]);
  });

  it("leaves alone what is known, what is like nothing, and other filters", () => {
    const texts = { name: ["zzzzzz"], tag: ["prod"], ml_repo_id: ["420"], fqn: ["prdo"] };
    expect(closeMisses(texts, KNOWN)).toEqual([]);
  });
});
